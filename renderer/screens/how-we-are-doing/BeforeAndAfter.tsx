import { useCall } from '#renderer/app/queries.ts';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { ToldCount } from '#shared/domain/disclosure/cells.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { answerWords, attribution, questionWords } from '#shared/domain/wellbeing.ts';

export interface BeforeAndAfterProps {
  of: GroupId | 'all';
  fromOn: Day;
  toOn: Day;
}

type Figure = OutputOf<'wellbeing.figures'>['figures'][number];

const countWords = (told: ToldCount): string => {
  if (told.kind === 'exact') return String(told.count);
  return t(`wellbeing.figures.${told.kind === 'few' ? 'few' : 'notShown'}`);
};

const timeWords = (time: Figure['before']): string => {
  if (!time) return '';
  if (time.kind === 'mean') return time.mean.toFixed(1);
  return time.kind === 'often' ? countWords(time.told) : t('wellbeing.figures.notShown');
};

const questionOf = ({ question }: Figure): string => {
  if (question === 'loneliness') return t('wellbeing.figures.loneliness');
  const words = questionWords[question];
  return question === 'lonely'
    ? t('wellbeing.figures.lonely', { question: words, answer: answerWords(question, 'often') })
    : words;
};

/** How things were for a whole group, before and after. Silent while no questions are asked. */
export const BeforeAndAfter = (asked: BeforeAndAfterProps) => {
  const { data } = useCall('wellbeing.figures', asked, { keepsLast: true });
  if (!data?.asks || data.asks.sets.length === 0) return null;
  const heading = t('wellbeing.figures.heading');
  return (
    <div data-paper="off">
      <Section heading={heading} side={t('wellbeing.figures.lead')}>
        {data.figures.length === 0 ? (
          <Row>
            <p>{t('wellbeing.figures.none')}</p>
          </Row>
        ) : (
          <>
            <Row width="full">
              <Table
                caption={heading}
                height="close"
                columns={[
                  { id: 'question', heading: t('wellbeing.figures.question'), cell: questionOf },
                  {
                    id: 'people',
                    heading: t('wellbeing.figures.people'),
                    isNumber: true,
                    cell: ({ people }) => countWords(people),
                  },
                  {
                    id: 'before',
                    heading: t('wellbeing.figures.before'),
                    isNumber: true,
                    cell: ({ before }) => timeWords(before),
                  },
                  {
                    id: 'after',
                    heading: t('wellbeing.figures.after'),
                    isNumber: true,
                    cell: ({ after }) => <b>{timeWords(after)}</b>,
                  },
                ]}
                lines={data.figures}
                lineId={({ question }) => question}
              />
            </Row>
            <Row space={8}>
              <p>{t('wellbeing.figures.note')}</p>
              <Sentence tone="soft" size="small">
                {t('wellbeing.settings.from', { owner: attribution })}
              </Sentence>
            </Row>
          </>
        )}
      </Section>
    </div>
  );
};
