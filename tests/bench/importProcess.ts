import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Imported } from './importing.ts';
import { ask, openCore } from './openCore.ts';

// Takes a spreadsheet in, in a process of its own, as a page does: in pieces, looked through, then added. Or, asked to, only
// parses it with the plain library: what reading cannot do without.
const [file = '', folder] = process.argv.slice(2);

const pieceBytes = 700_000;
const bytes = readFileSync(file);

async function takenIn(into: string): Promise<Imported> {
  const core = await openCore(into);
  const begun = performance.now();
  let spreadsheetId = '';
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    const isLast = at + pieceBytes >= bytes.length;
    const answer = await ask(core, 'spreadsheets.bring', { at, bytes: piece.toString('base64'), isLast });
    ({ spreadsheetId } = answer as { spreadsheetId: string });
  }
  const read = performance.now();
  const reading = { spreadsheetId, sheet: 0, regularAt: [] };
  await ask(core, 'spreadsheets.getPeople', { ...reading, kind: 'add', from: 0, limit: 50 });
  const compared = performance.now();
  const deciding = { ...reading, decisions: [], undecided: 'leave-out' };
  const { added } = (await ask(core, 'spreadsheets.addPeople', deciding)) as { added: number };
  const done = performance.now();
  await core.close();
  return {
    milliseconds: read - begun,
    compareMs: compared - read,
    addMs: done - compared,
    added,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
  };
}

function parsed(): Pick<Imported, 'milliseconds' | 'added'> {
  const begun = performance.now();
  const { data } = Papa.parse<string[]>(bytes.toString('utf8'));
  return { milliseconds: performance.now() - begun, added: data.length };
}

process.stdout.write(JSON.stringify(folder === undefined ? parsed() : await takenIn(folder)));
