import { encodeLine } from './journalLine.ts';
import type { JournalEntry, JournalHeader } from './journalLine.ts';
import { lineIdentity } from './journalReading.ts';
import type { JournalContent } from './journalReading.ts';
import type { Seal } from './seal.ts';

/** One journal file with the commits of a whole chain; each its own stroke, since all of it is synced at once. */
export function wholeJournal(
  number: number,
  {
    chain,
    commits,
    inDocuments,
    lastSeq,
  }: Pick<JournalContent, 'chain' | 'commits' | 'inDocuments' | 'lastSeq'>,
  seal: Seal,
): Buffer {
  const firstSeq = chain[0]?.firstSeq ?? lastSeq + 1;
  const header: JournalHeader = { journal: 1, file: number, firstSeq, inDocuments };
  const lines = [encodeLine(header, lineIdentity(number, 0), seal)];
  let offset = lines[0]?.length ?? 0;
  for (const commit of commits) {
    const entry: JournalEntry = { stroke: commit.seq, commit };
    const line = encodeLine(entry, lineIdentity(number, offset), seal);
    lines.push(line);
    offset += line.length;
  }
  return Buffer.concat(lines);
}
