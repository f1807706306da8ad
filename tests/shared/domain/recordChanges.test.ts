import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsChanged, takenBack } from '#shared/domain/recordChanges.ts';

const change = (before: unknown, after: unknown) => ({
  document: 'd',
  shelf: 's',
  id: 'i',
  before,
  after,
});
const doreen = { name: 'Doreen', place: 'Mill Lane', groups: ['knit'] };

const record = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', '__proto__'),
  fc.oneof(fc.nat(2), fc.array(fc.nat(1))),
);
const recordOrNone = fc.option(record, { nil: null });

describe('taking one change of a record back', () => {
  test('brings what was before, and nothing where nothing was', () => {
    expect(takenBack(change(null, doreen), doreen)).toBeNull();
    expect(takenBack(change(doreen, null), null)).toEqual(doreen);
  });

  test('leaves the fields alone that it had not touched, whatever they have become', () => {
    const moved = { ...doreen, place: 'Station Road' };
    const since = { ...moved, groups: ['knit', 'stroll'], telephone: '118' };
    expect(takenBack(change(doreen, moved), since)).toEqual({ ...since, place: 'Mill Lane' });
  });

  test('takes a field out again that was not there, and brings one that was taken out', () => {
    const { place: _, ...without } = doreen;
    expect(takenBack(change(without, doreen), { ...doreen, name: 'Dor' })).toEqual({
      ...without,
      name: 'Dor',
    });
    expect(takenBack(change(doreen, without), without)).toEqual(doreen);
  });

  test('cannot be where the same has been changed again, or the record has gone', () => {
    const moved = { ...doreen, place: 'Station Road' };
    expect(takenBack(change(doreen, moved), { ...doreen, place: 'Elm Row' })).toBeUndefined();
    expect(takenBack(change(doreen, moved), null)).toBeUndefined();
    expect(takenBack(change(null, doreen), moved)).toBeUndefined();
  });

  test('and doing it again comes to where it was, for any records', () => {
    fc.assert(
      fc.property(recordOrNone, recordOrNone, (before, after) => {
        expect(takenBack(change(before, after), after)).toEqual(before);
        expect(takenBack(change(after, before), before)).toEqual(after);
      }),
    );
  });

  test('keeps every later change of other fields, for any records', () => {
    fc.assert(
      fc.property(record, record, record, (before, after, now) => {
        const back = takenBack(change(before, after), now);
        if (back === undefined) return;
        const touched = fieldsChanged(change(before, after));
        expect(fieldsChanged(change(now, back)).every((field) => touched.includes(field))).toBe(true);
        for (const field of touched) {
          expect(Object.getOwnPropertyDescriptor(back, field)?.value).toEqual(
            Object.getOwnPropertyDescriptor(before, field)?.value,
          );
        }
      }),
    );
  });
});

test('the fields that changed are those that read otherwise, came or went', () => {
  expect(fieldsChanged(change(doreen, { ...doreen, place: 'Elm Row', telephone: '118' }))).toEqual([
    'place',
    'telephone',
  ]);
  expect(fieldsChanged(change(doreen, { ...doreen, groups: ['knit'] }))).toEqual([]);
  expect(fieldsChanged(change(null, doreen))).toEqual(['name', 'place', 'groups']);
});
