import { describe, expect, test } from 'vitest';
import {
  belongsOn,
  byName,
  fullName,
  initials,
  joined,
  left,
  Person,
  secondFacts,
} from '#shared/domain/people.ts';
import { aPerson, day, groupId, personId } from '#tests/support/builders.ts';

describe('initials, as a return shows them', () => {
  test.each([
    ['Doreen', 'Hughes', 'D.H.'],
    ['Doreen', undefined, 'D.'],
    ['Siân', 'O’Neill', 'S.O.'],
    ['élise', 'de la Tour', 'É.D.L.T.'],
    ['Mary-Jane', 'Ashworth', 'M.J.A.'],
    ['Łucja', 'Żak', 'Ł.Ż.'],
    ['’t Hooft', undefined, 'T.H.'],
    ['(Bob)', 'Smith', 'B.S.'],
    ['😀', 'Smith', 'S.'],
    ['😀', undefined, ''],
    ['Ünal', '-', 'Ü.'],
    ['李', '小龙', '李.小.'],
  ])('%s %s is %s', (preferredName, surname, expected) => {
    expect(initials(surname === undefined ? { preferredName } : { preferredName, surname })).toBe(expected);
  });

  test('of the longest name there can be are still a line', () => {
    const preferredName = 'ﬃ '.repeat(60).trim();
    const surname = 'ß '.repeat(60).trim();
    expect(Person.safeParse(aPerson({ preferredName, surname })).success).toBe(true);
    expect(initials({ preferredName, surname }).length).toBeLessThanOrEqual(120);
  });
});

describe('two people of one name', () => {
  const facts = (...people: Person[]) => Object.fromEntries(secondFacts(people));

  test('are told apart by where they are from', () => {
    const one = aPerson({ id: personId(1), surname: 'Ellis', place: 'Mill Lane' });
    const other = aPerson({ id: personId(2), surname: 'Ellis', place: 'Station Road' });
    expect(facts(one, other)).toEqual({
      [one.id]: { kind: 'place', place: 'Mill Lane' },
      [other.id]: { kind: 'place', place: 'Station Road' },
    });
  });

  test('are told apart by since when we know them, where no place is written down', () => {
    const one = aPerson({ id: personId(1), place: 'Mill Lane' });
    const other = aPerson({ id: personId(2), addedOn: day('2026-03-04') });
    expect(facts(one, other)).toEqual({
      [one.id]: { kind: 'place', place: 'Mill Lane' },
      [other.id]: { kind: 'known-since', on: '2026-03-04' },
    });
  });

  test('are not told apart by a place that both are from', () => {
    const one = aPerson({ id: personId(1), place: 'Mill Lane', addedOn: day('2025-01-02') });
    const other = aPerson({ id: personId(2), place: 'mill lane', addedOn: day('2026-03-04') });
    expect(facts(one, other)).toEqual({
      [one.id]: { kind: 'known-since', on: '2025-01-02' },
      [other.id]: { kind: 'known-since', on: '2026-03-04' },
    });
  });

  test('are of one name, however it is written', () => {
    const one = aPerson({ id: personId(1), preferredName: 'José', surname: 'O’Brien' });
    const other = aPerson({ id: personId(2), preferredName: 'jose', surname: "O'Brien" });
    expect(secondFacts([one, other]).size).toBe(2);
  });

  test('who share only their first name show the place they are from, and no date', () => {
    const ashworth = aPerson({
      id: personId(1),
      preferredName: 'Joan',
      surname: 'Ashworth',
      place: 'Mill Lane',
    });
    const tate = aPerson({ id: personId(2), preferredName: 'Joan', surname: 'Tate' });
    expect(facts(ashworth, tate)).toEqual({ [ashworth.id]: { kind: 'place', place: 'Mill Lane' } });
  });

  test('a name that nobody shares needs no second fact', () => {
    const doreen = aPerson({ place: 'Mill Lane' });
    expect(secondFacts([doreen, aPerson({ id: personId(2), preferredName: 'Mair' })]).size).toBe(0);
    expect(secondFacts([doreen]).size).toBe(0);
  });
});

describe('belonging to a group', () => {
  const group = groupId(1);
  const joinedInMarch = aPerson({ belongings: joined(aPerson(), group, day('2026-03-01')) });

  test('begins on the day somebody joins', () => {
    expect(belongsOn(joinedInMarch, group, day('2026-02-28'))).toBe(false);
    expect(belongsOn(joinedInMarch, group, day('2026-03-01'))).toBe(true);
    expect(belongsOn(joinedInMarch, groupId(2), day('2026-03-01'))).toBe(false);
  });

  test('joining twice is joining once', () => {
    expect(joined(joinedInMarch, group, day('2026-04-01'))).toEqual(joinedInMarch.belongings);
  });

  test('ends on the day they leave, and is remembered', () => {
    const gone = aPerson({ belongings: left(joinedInMarch, group, day('2026-06-01')) });
    expect(belongsOn(gone, group, day('2026-05-31'))).toBe(true);
    expect(belongsOn(gone, group, day('2026-06-01'))).toBe(false);
    expect(left(gone, group, day('2026-07-01'))).toEqual(gone.belongings);
  });

  test('a stay that never began is dropped', () => {
    expect(left(joinedInMarch, group, day('2026-03-01'))).toEqual([]);
  });

  test('leaving one group leaves the others alone', () => {
    const both = aPerson({ belongings: joined(joinedInMarch, groupId(2), day('2026-04-01')) });
    const gone = aPerson({ belongings: left(both, group, day('2026-06-01')) });
    expect(belongsOn(gone, groupId(2), day('2026-06-02'))).toBe(true);
  });

  test('somebody who left can come back', () => {
    const gone = aPerson({ belongings: left(joinedInMarch, group, day('2026-06-01')) });
    const back = aPerson({ belongings: joined(gone, group, day('2026-09-01')) });
    expect(belongsOn(back, group, day('2026-08-31'))).toBe(false);
    expect(belongsOn(back, group, day('2026-09-01'))).toBe(true);
  });
});

describe('lists of people', () => {
  test('go by first name, then surname, whatever accents and capitals there are', () => {
    const names = [
      ['Zoë', 'Adams'],
      ['álvaro', 'Cruz'],
      ['Ann', 'Pickering'],
      ['Ann', 'Ellis'],
      ['Ann', undefined],
    ] as const;
    const people = names.map(([preferredName, surname], index) =>
      aPerson({ id: personId(index), preferredName, ...(surname !== undefined && { surname }) }),
    );
    expect(people.toSorted(byName).map(fullName)).toEqual([
      'álvaro Cruz',
      'Ann',
      'Ann Ellis',
      'Ann Pickering',
      'Zoë Adams',
    ]);
  });

  test('two of one full name always stand in the same order', () => {
    const one = aPerson({ id: personId(1) });
    const other = aPerson({ id: personId(2) });
    expect([other, one].toSorted(byName)).toEqual([one, other]);
  });
});
