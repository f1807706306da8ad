import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aPerson, day, groupId, linkWorkerId, personId } from '#tests/support/builders.ts';
import { columnLines, planLines, read } from '#tests/support/spreadsheets.ts';

const folder = new URL('../../../fixtures/spreadsheets/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(csv|txt|xlsx)$/.test(name));

const known = {
  groups: [
    { groupId: groupId(1), name: 'Knit & Natter' },
    { groupId: groupId(2), name: 'Walks' },
  ],
  linkWorkers: [{ linkWorkerId: linkWorkerId(1), name: 'Priya Shah' }],
};

const people = [
  aPerson({ id: personId(1), preferredName: 'Olwen', surname: 'Thorne', telephone: '07700 900461' }),
  aPerson({
    id: personId(2),
    preferredName: 'Karim',
    surname: 'Aziz',
    telephone: '07700 900462',
    place: 'Mill Lane',
  }),
  aPerson({
    id: personId(3),
    preferredName: 'Betty',
    surname: 'Lloyd',
    alsoKnownAs: 'Elisabeth',
    telephone: '01792 555 464',
  }),
  aPerson({
    id: personId(4),
    preferredName: 'Idris',
    surname: 'Vaughan',
    telephone: '01792 555 465',
    diedOn: day('2026-03-01'),
  }),
];

/** What the file says below its line of stars: what its columns are, and what becomes of each row. */
const comesTo = async (name: string): Promise<string> => {
  const read_ = await read(readFileSync(new URL(name, folder)));
  if (read_.outcome === 'cannot') return `cannot: ${read_.because}`;
  return read_.sheets
    .flatMap((sheet) => [...columnLines(sheet, known), '', ...planLines(sheet, known, people)])
    .join('\n');
};

describe('files as people really make them', () => {
  test('there are thirty of them at least', () => expect(files.length).toBeGreaterThanOrEqual(30));

  test.each(files)('%s', async (name) => {
    const expected = readFileSync(new URL(`${name}.comes-to`, folder), 'utf8').trimEnd();
    expect(await comesTo(name)).toBe(expected);
  });
});
