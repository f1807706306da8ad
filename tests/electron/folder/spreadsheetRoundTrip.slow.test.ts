import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tableToCsv } from '#electron/formats/csv.ts';
import type { ADesk } from '#tests/support/aDesk.ts';
import { aDesk } from '#tests/support/aDesk.ts';
import { aFolderInMemory } from '#tests/support/aFolder.ts';
import { everyWeek } from '#tests/support/builders.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Full size: ROUND_TRIPS=1000. */
const numRuns = Number(process.env['ROUND_TRIPS'] ?? '40');

const groups = ['Knit & Natter', 'Walks, short ones', '=Choir'] as const;

interface Somebody {
  preferredName: string;
  surname: string;
  alsoKnownAs: string | null;
  place: string | null;
  telephone: string | null;
  email: string | null;
  regularAt: string[];
  mayRing: string | null;
}

const somebody: fc.Arbitrary<Somebody> = fc.record({
  preferredName: fc.constantFrom('Doreen', 'Siân', 'Łukasz', 'Mary-Jane', 'Ŵan', 'Zoë', 'Anne Marie', 'Jo'),
  surname: fc.constantFrom("O'Neill", 'van der Berg', 'Prys-Jones', 'ap Gwilym', 'Żak', 'D’Arcy', 'Hughes'),
  alsoKnownAs: fc.option(fc.constantFrom('Elisabeth', 'Dorothy', 'Siôn', 'Iorwerth')),
  place: fc.option(fc.constantFrom('Mill Lane', 'Tŷ Croes, flat 2; top', '"The Old Bakery"', 'Larkfield')),
  telephone: fc.option(fc.constantFrom('07700 900123', '+44 7700 900111', '01792 555 010', '07700 900461')),
  email: fc.option(fc.constantFrom('someone@example.org', 'o.neill+walks@example.org')),
  regularAt: fc.subarray([...groups]),
  mayRing: fc.option(fc.constantFrom('given', 'refused')),
});

/** Nobody twice in a file, under neither of their names: who could be the same person is another test. */
const everybody = fc.uniqueArray(somebody, {
  minLength: 1,
  maxLength: 20,
  comparator: (one, other) =>
    one.surname === other.surname &&
    [one.preferredName, one.alsoKnownAs].some(
      (name) => name !== null && [other.preferredName, other.alsoKnownAs].includes(name),
    ),
});

const answers: Readonly<Record<string, string>> = { given: 'yes', refused: 'no' };

/** The list as a spreadsheet has it, in which "Likes to be called" is the name, and the first name the other one. */
const listOf = (people: readonly Somebody[]): string =>
  tableToCsv({
    columns: [
      'First name',
      'Surname',
      'Likes to be called',
      'Town',
      'Telephone',
      'E-mail',
      'May we ring if not seen?',
      ...groups,
    ],
    cells: people.map((one) => [
      one.alsoKnownAs ?? one.preferredName,
      one.surname,
      one.alsoKnownAs === null ? '' : one.preferredName,
      one.place ?? '',
      one.telephone ?? '',
      one.email ?? '',
      answers[one.mayRing ?? ''] ?? '',
      ...groups.map((group) => (one.regularAt.includes(group) ? 'x' : '')),
    ]),
  });

const imported = async ({ ask }: ADesk, file: Buffer): Promise<void> => {
  const answer = await ask('spreadsheets.bring', { at: 0, bytes: file.toString('base64'), isLast: true });
  if (answer.outcome !== 'read') throw new Error(answer.outcome);
  const { spreadsheetId } = answer;
  // One telephone or address may serve a family: whoever is like somebody else in the list is another person.
  await ask('spreadsheets.addPeople', {
    spreadsheetId,
    sheet: 0,
    regularAt: [],
    decisions: [],
    undecided: 'add',
  });
};

/** Everybody as they are kept, in the words of the list. */
const kept = async ({ ask }: ADesk, groupIds: readonly string[]): Promise<Somebody[]> => {
  const { people } = await ask('people.find', { text: '', limit: 200 });
  return Promise.all(
    people.map(async ({ personId }) => {
      const { person } = await ask('people.get', { personId });
      const { preferredName, surname = '', alsoKnownAs = null, place = null } = person;
      const { telephone = null, email = null, belongings, consents } = person;
      return {
        preferredName,
        surname,
        alsoKnownAs,
        place,
        telephone,
        email,
        regularAt: groups.filter((_group, at) => belongings.some(({ groupId }) => groupId === groupIds[at])),
        mayRing: consents.find(({ purpose }) => purpose === 'ring-me')?.answer ?? null,
      };
    }),
  );
};

const inOrder = (people: readonly Somebody[]): Somebody[] =>
  people.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** The same list as other programs save it. */
const savedAs: Readonly<Record<string, (csv: string) => Buffer>> = {
  'with commas': (csv) => Buffer.from(csv),
  'in UTF-16': (csv) => Buffer.from(csv, 'utf16le'),
  'with the line ends of Linux': (csv) => Buffer.from(csv.replaceAll('\r\n', '\n')),
};

const aDeskWithGroups = async (): Promise<{ desk: ADesk; groupIds: string[] }> => {
  const desk = await aDesk({ folder: await aFolderInMemory() });
  const groupIds: string[] = [];
  for (const name of groups)
    groupIds.push((await desk.ask('groups.add', { name, kind: 'crafts', times: [everyWeek(2)] })).groupId);
  return { desk, groupIds };
};

test('random groups of people come back from a spreadsheet as they were, and one undo takes them out again', async () => {
  await fc.assert(
    fc.asyncProperty(everybody, fc.constantFrom(...Object.values(savedAs)), async (people, saved) => {
      const { desk, groupIds } = await aDeskWithGroups();
      await imported(desk, saved(listOf(people)));
      expect(inOrder(await kept(desk, groupIds))).toEqual(inOrder(people));
      await desk.ask('changes.undoLast', { isOnRegister: false });
      expect(await kept(desk, groupIds)).toEqual([]);
    }),
    { numRuns },
  );
});
