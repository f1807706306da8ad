import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageFixtures, readingJean, scoreOf } from '#tests/support/messages.ts';
import { aMessage } from '#tests/support/aMessage.ts';
import { linesOf, messageFields, wordsOf } from '#shared/domain/message/pieces.ts';
import { readMessage } from '#shared/domain/message/readMessage.ts';
import { longestMessage } from '#shared/domain/text.ts';

const fixtures = messageFixtures();

describe('reading e-mails and texts about somebody new', () => {
  test('what is found is right, and most of what is there is found', () => {
    const scores = fixtures.map(scoreOf);
    const [right, wrong, missed] = (['right', 'wrong', 'missed'] as const).map((each) =>
      scores.flatMap((score) => score[each]),
    ) as [string[], string[], string[]];
    const precision = right.length / (right.length + wrong.length);
    const recall = right.length / (right.length + missed.length);
    process.stdout.write(
      `${fixtures.length} messages: ${right.length} values right, ${wrong.length} wrong, ${missed.length} missed; ` +
        `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}.\n${[...wrong, ...missed].map((each) => `  not so: ${each}\n`).join('')}`,
    );
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  test.each(fixtures)(
    '$name: what could be two things stays open, and what is better left out is pointed out',
    (fixture) => {
      const read = readMessage(fixture.text, readingJean);
      const unsure = Object.fromEntries(
        Object.entries(read.unsure).map(([field, values]) => [field, values.map(({ value }) => value)]),
      );
      expect(unsure).toEqual(fixture.unsure);
      expect([...new Set(read.toLeaveOut.map(({ kind }) => kind))]).toEqual(fixture.toLeaveOut);
    },
  );

  test.each(fixtures)('$name: every value says from which characters it was read', ({ text }) => {
    const { found } = readMessage(text, readingJean);
    for (const field of messageFields) {
      const value = found[field];
      if (!value) continue;
      const there = wordsOf(
        linesOf(text.slice(value.from, value.to))
          .map((line) => line.text)
          .join(' '),
      ).toLowerCase();
      if (field === 'group') expect(value.to - value.from).toBeGreaterThan(6);
      else if (field === 'receivedOn') expect(there).toContain(String(Number(value.value.slice(8))));
      // A name between whose parts another stands, and one that was written surname first.
      else for (const word of wordsOf(value.value).toLowerCase().split(' ')) expect(there).toContain(word);
    }
  });

  test('an e-mail in every part', () => {
    const { found, unsure, isSelf } = readMessage(aMessage, { ...readingJean, today: readingJean.today });
    expect(isSelf).toBe(false);
    expect(found.preferredName).toMatchObject({ value: 'Nesta', rule: 'sentence' });
    expect(found.referrerName).toMatchObject({ value: 'Bronwen Tudor' });
    expect(found.whatMatters).toMatchObject({ value: 'wool, and somebody to talk to', rule: 'label' });
    expect(unsure.telephone?.map(({ value }) => value)).toEqual(['07700 900654', '07700 900655']);
    // It was sent on a day that is still to come for whoever reads it.
    expect(found.receivedOn).toBeUndefined();
  });

  test('the leader who pastes it is neither the newcomer nor the sender', () => {
    const { found } = readMessage(
      'From: Jean Whitlock <jean@example.com>\nSubject: note\n\nI met Jean Whitlock.\n\nJean',
      readingJean,
    );
    expect(found.preferredName).toBeUndefined();
    expect(found.referrerName).toBeUndefined();
  });

  test('somebody who writes for themselves is the newcomer', () => {
    const { isSelf, found } = readMessage(
      'Can I join the Thursday Walkers? My name is Olive Tree, 07700 900111 is my number.',
      readingJean,
    );
    expect(isSelf).toBe(true);
    expect([found.preferredName?.value, found.surname?.value, found.telephone?.value]).toEqual([
      'Olive',
      'Tree',
      '07700 900111',
    ]);
    expect(found.referrerName).toBeUndefined();
  });

  test('any text at all is read, and nothing is found outside it', () => {
    const bits = fixtures.flatMap(({ text }) => text.split('\n'));
    const anyText = fc.oneof(
      fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((lines) => lines.join('\n')),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 20 })), { maxLength: 20 })
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { found, unsure, toLeaveOut } = readMessage(text, readingJean);
        for (const { from, to } of [
          ...Object.values(found),
          ...Object.values(unsure).flat(),
          ...toLeaveOut,
        ]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const field of messageFields) expect(found[field] && unsure[field]).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('a text of the greatest length is read, and no further', () => {
    const long = 'Aa '.repeat(longestMessage / 3 + 10);
    expect(readMessage(`${long}\nName: Doreen Hughes`, readingJean).found.preferredName).toBeUndefined();
  });
});
