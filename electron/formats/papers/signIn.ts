import { dateInWords, fromTo, sheetWords } from '../sheetWords.ts';
import { dayInWords } from '../words.ts';
import type { BlockPaper } from './blocks.ts';
import type { ShareableSignIn } from '#shared/domain/sharing/signIn.ts';

/** Empty lines under the names; a sheet without names is all lines, as many as fit on one page. */
const linesBelow = 6;
const blankLines = 20;

const columns = [sheetWords.number, sheetWords.name, 'Came at', 'Left at'];

/** A sheet for people to write in that they came. */
export const signInPaper = ({ group, when, names }: ShareableSignIn): BlockPaper => {
  const lines = names.length > 0 ? linesBelow : blankLines;
  const written = [...names, ...Array.from({ length: lines }, () => '')];
  return {
    fileName: when
      ? `Sign-in sheet of ${group}, ${dayInWords(when.day)}.pdf`
      : `Sign-in sheet of ${group}.pdf`,
    title: group,
    foot: group,
    blocks: [
      when
        ? {
            kind: 'lines',
            lines: [
              [dateInWords(when.day), fromTo(when.startsAt, when.endsAt), when.place]
                .filter((part) => part !== undefined)
                .join(', '),
            ],
          }
        : { kind: 'lines', lines: [`${sheetWords.dateToWrite}: ${'_'.repeat(24)}`] },
      {
        kind: 'table',
        says: 'Names, and when people came and left',
        columns,
        rows: written.map((name, at) => [String(at + 1), name, '', '']),
      },
    ],
  };
};
