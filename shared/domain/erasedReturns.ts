import { somebody } from './leftOut.ts';
import type { SentReturn } from './returns.ts';

const cell = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|$)/gy;

/** The CSV text with other words in the first cell of one row, the row of headings being 0, and with its other cells empty. */
const withoutRow = (csv: string, row: number): string => {
  let [at, isFirst] = [0, true];
  return csv.replace(cell, (found) => {
    const isWanted = at === row && found !== '';
    const words = isFirst ? somebody : '';
    const end = /(?:,|\r\n)$/.exec(found)?.[0] ?? '';
    isFirst = end === '\r\n';
    if (isFirst) at += 1;
    return isWanted ? `${words}${end}` : found;
  });
};

/**
 * What is kept of a return that told of somebody who was erased: their row without the reference or initials and without
 * their own words, and not what they had said about being told of. The text of an e-mail goes as a whole. From then on it is no longer, byte for byte, what left.
 */
export const withoutPerson = (sent: SentReturn, personId: string): SentReturn => {
  let { csv } = sent;
  const rows = sent.content.rows.map((row, at) => {
    if (sent.referrals[at]?.personId !== personId || row.person === somebody) return row;
    csv = withoutRow(csv, at + 1);
    const { ownWords: _, ...left } = row;
    return { ...left, person: somebody };
  });
  const { text: _, ...left } = sent;
  const referrals = sent.referrals.map(({ under, ...each }) =>
    under === undefined || each.personId === personId ? each : { ...each, under },
  );
  return { ...left, csv, content: { ...sent.content, rows }, referrals };
};
