import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { Heading } from '#renderer/ui/Heading.tsx';
import { type PaperBox, PaperSheet } from '#renderer/ui/PaperSheet.tsx';
import { dayOfMonth, monthName } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { Print } from '#shared/domain/paper.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import { headcountKinds } from '#shared/domain/sessions.ts';

export interface PaperPreviewProps {
  /** Without dates it is a sheet for any day, all lines. */
  sheet: OutputOf<'sheets.get'>;
  print: Print;
}

const toFill = '_______';
const walkInLines = 6;
const blankLines = 14;

const box = (isTicked: boolean): PaperBox =>
  isTicked ? { mark: 'tick', words: t('sheets.ticked') } : { mark: 'empty', words: t('sheets.toTick') };

const boxOfDate = (mark: MarkWord | null): PaperBox =>
  mark === 'apologies'
    ? { mark: 'letter', letter: t('sheets.apologiesLetter'), words: t('sheets.apologiesTicked') }
    : box(mark === 'here');

/** Here and apologies side by side for one date; for several one box each. */
const boxesFor = (dates: readonly { day: Day }[]) =>
  dates.length > 1
    ? {
        headings: dates.map(({ day }) => `${dayOfMonth(day)} ${monthName(day, true)}`),
        of: (marks: readonly (MarkWord | null)[]) => dates.map((_date, at) => boxOfDate(marks[at] ?? null)),
      }
    : {
        headings: [t('sheets.here'), t('sheets.apologies')],
        of: ([mark]: readonly (MarkWord | null)[]) => [box(mark === 'here'), box(mark === 'apologies')],
      };

/** The paper register as it will be: names with boxes, lines for others, room for a headcount and a note. */
export const PaperPreview = ({ sheet: { dates, rows }, print }: PaperPreviewProps) => {
  const today = useToday();
  const { headings, of } = boxesFor(dates);
  const words = {
    numberHeading: t('sheets.number'),
    nameHeading: t('sheets.name'),
    lineWords: t('sheets.toWrite'),
    headings,
    size: print,
  };
  const lines = (count: number) =>
    Array.from({ length: count }, (_line, at) => {
      const number = rows.length + at + 1;
      return { id: `line-${number}`, number, boxes: of([]) };
    });
  return (
    <>
      <p>
        {dates.length > 0 ? t(dates.length > 1 ? 'sheets.howMany' : 'sheets.howOne') : t('sheets.whichDay')}
      </p>
      {rows.length > 0 && (
        <>
          <PaperSheet
            {...words}
            caption={t('sheets.preview')}
            lines={rows.map(({ personId, name, secondFact, marks }, at) => ({
              id: personId,
              number: at + 1,
              name,
              under: secondFactWords(secondFact, today),
              boxes: of(marks),
            }))}
          />
          <Heading size="stage">{t('sheets.walkIns')}</Heading>
          <p>{t('sheets.walkInsHint')}</p>
        </>
      )}
      <PaperSheet
        {...words}
        caption={t('sheets.walkIns')}
        lines={lines(rows.length > 0 ? walkInLines : blankLines)}
      />
      <p>{headcountKinds.map((kind) => `${t(`register.${kind}`)} ${toFill}`).join(' ')}</p>
      <Heading size="stage">{t('sheets.note')}</Heading>
    </>
  );
};
