import { describe, expect, test } from 'vitest';
import { forgeries, makersOutside, namesFrom, recordNames, recordsInFormats, takersIn } from './door.ts';
import { read, sourcesBelow } from './sources.ts';

const product = ['shared', 'electron', 'renderer'].flatMap((folder) => sourcesBelow(folder, ['.ts', '.tsx']));
const records = recordNames(read('shared/domain/shelves.ts'));

/**
 * Formats that make a paper, a table or an address of something that was not approved, and why. The register is the hall's
 * own paper: names for the wall, put there by the leader, and nothing else that we know. (What is handed over to the next
 * leader is whole, and sealed: `everything.ts`.)
 */
const notForOthers = ['electron/formats/registerSheet.ts'];

/** Parts of others that are searched. */
const partsOfOthers = new Set(['introductionOf']);

/** By file of the services: the function that decides what leaves by it; null where that is decided elsewhere. */
const waysOfServices: Record<string, string | null> = {
  'directory.ts': 'shareGroup',
  'groupCalendars.ts': 'shareCalendar',
  'groupContacts.ts': 'shareMailing',
  'holding.ts': 'shareHolding',
  'oneDate.ts': 'noticeOf',
  'otherGroups.ts': 'shareListing',
  'papers.ts': 'sharePoster',
  'referralForms.ts': 'shareForm',
  'returns.ts': 'prepareReturn',
  // Writes the papers that others hand it.
  'savedPaper.ts': null,
  // The register for the wall, the hall's own paper.
  'sheets.ts': null,
  'summaries.ts': 'shareFunderSummary',
  'tellings.ts': 'shareMessage',
  'wellbeing.ts': 'shareQuestions',
};

describe('one door out', () => {
  test('only shared/domain/sharing lets something leave, and nobody takes anything else for such a thing', () => {
    expect(makersOutside(product)).toEqual([]);
    expect(forgeries(product)).toEqual([]);
  });

  test('no format can be handed a person, a story or any other record', () => {
    expect([...records]).toEqual(
      expect.arrayContaining(['Person', 'Referral', 'Session', 'Group', 'LinkWorker']),
    );
    expect(recordsInFormats(product, records)).toEqual([]);
  });

  test('every format that makes what leaves is searched by the leak test', () => {
    const searched = new Set(
      sourcesBelow('tests/leaks', ['.ts']).flatMap((source) =>
        namesFrom(source, (leadsTo) => leadsTo?.startsWith('electron/formats/') ?? false),
      ),
    );
    const takers = takersIn(product);
    expect(takers).toContain('returnTable');
    expect(takers.filter((name) => !searched.has(name) && !partsOfOthers.has(name))).toEqual([]);
  });

  test('a format that makes a paper, a table or an address takes what was approved, and nothing else', () => {
    const makers = product.filter(
      ({ path, text }) =>
        path.startsWith('electron/formats/') &&
        !/^electron\/formats\/(pdf|csv|mailto|papers\/blocks)\.ts$/.test(path) &&
        /\b(makePdf|tableToCsv|mailtoAddress)\(/.test(text),
    );
    const careless = makers.filter((source) => takersIn([source]).length === 0).map(({ path }) => path);
    expect(makers.length).toBeGreaterThan(careless.length);
    expect(careless).toEqual(notForOthers);
  });

  test('whatever asks where to save, or opens an address, is known here with what leaves by it', () => {
    const asks = product
      .filter(({ path }) => path.startsWith('electron/services/'))
      .filter(({ text }) => /\.(chooseWhereToSave|openAddress)\(|\bsavePaper\(desk/.test(text))
      .map(({ path }) => path.slice('electron/services/'.length));
    expect(asks.toSorted()).toEqual(Object.keys(waysOfServices).toSorted());
    const without = Object.entries(waysOfServices).filter(
      ([path, share]) =>
        share !== null && !new RegExp(`\\b${share}\\(`).test(read(`electron/services/${path}`).text),
    );
    expect(without).toEqual([]);
  });

  test.each([
    ['shared/domain/returns.ts', `import { approve } from './sharing/approved.ts';`, makersOutside],
    [
      'electron/services/returns.ts',
      `import { approve } from '#shared/domain/sharing/approved.ts';`,
      makersOutside,
    ],
    ['electron/services/returns.ts', `const forged = {} as unknown as ShareableReturn;`, forgeries],
    ['shared/domain/sharing/return.ts', `const forged = {} as Approved<'return', object>;`, forgeries],
  ] as const)('a fault in %s is found: %s', (path, text, faultsOf) => {
    expect(faultsOf([{ path, text }])).toHaveLength(1);
  });

  test.each(['Person', 'Referral'])('a format that takes a %s is found', (name) => {
    const text = `import { type ${name} } from '#shared/domain/people.ts';`;
    expect(recordsInFormats([{ path: 'electron/formats/csv.ts', text }], records)).toHaveLength(1);
  });
});
