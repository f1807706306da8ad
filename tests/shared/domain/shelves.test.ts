import { describe, expect, test } from 'vitest';
import { library, marksShelf, registersOf, sessionsShelf } from '#shared/domain/shelves.ts';
import { markKey } from '#shared/domain/register.ts';
import { aMark, aPerson, aSession, groupId, personId, slot } from '#tests/support/builders.ts';

describe('what may lie where', () => {
  test.each([
    ['people', 'people'],
    ['groups', 'groups'],
    ['link-workers', 'link-workers'],
    ['referrals', 'referrals'],
    ['returns', 'sent'],
    ['settings', 'settings'],
    [`registers/${groupId(1)}/2026`, 'sessions'],
    ['rotas', 'roles'],
    ['rotas', 'usual'],
    [`registers/${groupId(1)}/2026`, 'marks'],
    [`registers/${groupId(1)}/2026`, 'turns'],
  ])('in %s there is a shelf %s', (document, shelf) => {
    expect(library.schemaOf(document, shelf)).toBeDefined();
  });

  test.each([
    ['people', 'marks'],
    ['people', '__proto__'],
    ['people', 'constructor'],
    ['__proto__', 'toString'],
    ['constructor', 'name'],
    ['', ''],
    ['registers', 'marks'],
    ['registers/somewhere/2026', 'marks'],
    [`registers/${groupId(1)}`, 'marks'],
    [`registers/${groupId(1)}/26`, 'marks'],
    [`registers/${groupId(1)}/2026/extra`, 'marks'],
    [`registers/${groupId(1)}/2026`, 'toString'],
    [`registers/${groupId(1)}/2026`, '__proto__'],
  ])('in %j there is no shelf %j', (document, shelf) => {
    expect(library.schemaOf(document, shelf)).toBeUndefined();
  });

  test('a person is taken as a person, and nothing else is', () => {
    const schema = library.schemaOf('people', 'people');
    expect(schema?.safeParse(aPerson()).success).toBe(true);
    expect(schema?.safeParse({ ...aPerson(), nhsNumber: '943 476 5919' }).success).toBe(false);
    expect(schema?.safeParse(aSession()).success).toBe(false);
  });

  test('a group’s registers lie by year, and the sessions of one year beside their marks', () => {
    const shelves = [
      sessionsShelf(groupId(1), slot('2026-12-29')),
      marksShelf(groupId(1), slot('2026-12-29_2')),
    ];
    expect(shelves.map(({ document }) => document)).toEqual(Array(2).fill(`${registersOf(groupId(1))}2026`));
  });

  test('a year of registers is summed up, and the list of people is not', () => {
    const shelves: Record<string, [string, unknown][]> = {
      sessions: [['2026-11-24', aSession()]],
      marks: [[markKey(slot('2026-11-24'), personId(1)), aMark('here')]],
    };
    const list = (shelf: string) => shelves[shelf] ?? [];
    expect(library.summarise(`registers/${groupId(1)}/2026`, list)).toMatchObject({
      met: 1,
      came: { [personId(1)]: [1, '2026-11-24', '2026-11-24'] },
    });
    expect(library.summarise('people', list)).toBeUndefined();
  });
});
