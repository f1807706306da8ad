import { countWords } from './countWords.ts';
import { takenIn } from './RestoredScreen.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type Previewed = Extract<OutputOf<'backups.preview'>, { outcome: 'read' }>;
type Named = Previewed['onlyNow'];

/** A backup, or a file of another kind that was made into one to be looked at. */
export const kindOf = (why: Previewed['about']['why']): 'backup' | 'file' =>
  takenIn.some((each) => each === why) ? 'file' : 'backup';

const kinds = ['people', 'groups', 'linkWorkers'] as const;

/** How much is in the backup and in the folder, and who is only in the one. */
export const Differences = ({ preview }: { preview: Previewed }) => {
  const { counts, now, onlyNow, onlyThen, about } = preview;
  const of = kindOf(about.why);
  const facts = [
    { id: 'then', term: t(`backups.of.${of}.in`), value: countWords(counts) },
    {
      id: 'now',
      term: t('backups.one.inFolder'),
      value: now ? countWords(now) : t('backups.one.nowUnreadable'),
    },
  ];
  return (
    <>
      <Row space={16} width="full">
        <SummaryList facts={facts} />
      </Row>
      <Only heading={t(`backups.of.${of}.onlyNow`)} named={onlyNow} />
      <Only heading={t(`backups.of.${of}.onlyThen`)} named={onlyThen} />
    </>
  );
};

const Only = ({ heading, named }: { heading: string; named: Named }) => {
  const some = kinds.filter((kind) => named[kind].count > 0);
  if (some.length === 0) return null;
  return (
    <Section heading={heading} size="stage">
      <List>
        {some.map((kind) => {
          const { names, count } = named[kind];
          const more = count - names.length;
          return (
            <ListRow key={kind}>
              <Said
                what="backups.one.names"
                values={{ kind: t(`backups.one.${kind}`, { count }), names: names.join(', ') }}
              />{' '}
              {more > 0 && t('backups.one.more', { count: more })}
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
};
