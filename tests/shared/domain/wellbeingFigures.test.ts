import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#shared/domain/dates.ts';
import {
  type Answers,
  attribution,
  choicesOf,
  lonelinessScore,
  questionsOf,
  questionSets,
  questionWords,
  type Wellbeing,
} from '#shared/domain/wellbeing.ts';
import { type AnswersTold, tellFigures } from '#shared/domain/wellbeingFigures.ts';
import { aWellbeing, day, groupId, personId, wellbeingId } from '#tests/support/builders.ts';

const whole = { fromOn: day('2026-01-01'), toOn: day('2026-12-31'), sets: questionSets, before: [] };

let number = 0;
const said = (person: number, on: string, answers: Answers, group = 1): Wellbeing => {
  const { ownWords: _, ...rest } = aWellbeing({
    id: wellbeingId((number += 1)),
    personId: personId(person),
    groupId: groupId(group),
    on: day(on),
    answers,
  });
  return rest;
};

/** Everybody said how happy they were in March and again in June. */
const twice = (values: readonly (readonly [before: number, after: number])[]): Wellbeing[] =>
  values.flatMap(([before, after], person) => [
    said(person, '2026-03-03', { happy: before }),
    said(person, '2026-06-02', { happy: after }),
  ]);

const figuresOf = (all: readonly Wellbeing[], asked: Partial<Parameters<typeof tellFigures>[0]> = {}) =>
  tellFigures({ ...whole, said: all, groupIds: [groupId(1)], ...asked });

const five = [
  [3, 6],
  [4, 6],
  [5, 6],
  [6, 6],
  [7, 6],
] as const;

describe('the questions', () => {
  test('have the exact words of their owner, and answers from 0 to 10 or in words', () => {
    expect(questionsOf(['loneliness', 'well-being']).map((question) => questionWords[question])).toEqual([
      'Overall, how satisfied are you with your life nowadays?',
      'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      'Overall, how happy did you feel yesterday?',
      'Overall, how anxious did you feel yesterday?',
      'How often do you feel that you lack companionship?',
      'How often do you feel left out?',
      'How often do you feel isolated from others?',
      'How often do you feel lonely?',
    ]);
    const words = (question: Parameters<typeof choicesOf>[0]) =>
      choicesOf(question).map((each) => each.words);
    expect(words('anxious')).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(words('isolated')).toEqual(['Hardly ever or never', 'Some of the time', 'Often']);
    expect(words('lonely')).toEqual([
      'Often/always',
      'Some of the time',
      'Occasionally',
      'Hardly ever',
      'Never',
    ]);
    expect(attribution).toBe('Office for National Statistics, Open Government Licence v3.0');
  });

  test('on loneliness make a score from 3 to 9, and none for whoever skipped one', () => {
    expect(lonelinessScore({ companionship: 'often', leftOut: 'often', isolated: 'often' })).toBe(9);
    expect(
      lonelinessScore({ companionship: 'hardly-ever', leftOut: 'hardly-ever', isolated: 'some-of-the-time' }),
    ).toBe(4);
    expect(lonelinessScore({ companionship: 'often', leftOut: 'often', lonely: 'often' })).toBeUndefined();
  });
});

describe('before and after', () => {
  test('are the means of five who answered twice, and say how many they are', () => {
    expect(figuresOf(twice(five)).figures).toEqual([
      {
        question: 'happy',
        people: { kind: 'exact', count: 5 },
        before: { kind: 'mean', mean: 5 },
        after: { kind: 'mean', mean: 6 },
      },
    ]);
  });

  test('of fewer than five are not told, nor of anybody who answered once, or twice within four weeks', () => {
    expect(figuresOf(twice(five.slice(1))).figures).toEqual([{ question: 'happy', people: { kind: 'few' } }]);
    const once = five.map(([happy], person) => said(person, '2026-03-03', { happy }));
    expect(figuresOf(once).figures).toEqual([]);
    const soon = five.map(([, happy], person) => said(person, '2026-03-30', { happy }));
    expect(figuresOf([...once, ...soon]).figures).toEqual([]);
    const later = five.map(([, happy], person) => said(person, '2026-03-31', { happy }));
    expect(figuresOf([...once, ...later]).figures).toHaveLength(1);
  });

  test('count the first answer and the latest by the end of the days, and only who answered in them', () => {
    const all = [...twice(five), ...five.map((_, person) => said(person, '2026-09-01', { happy: 2 }))];
    const after = (asked: object) => figuresOf(all, asked).figures[0]?.after;
    expect(after({})).toEqual({ kind: 'mean', mean: 2 });
    expect(after({ toOn: day('2026-08-31') })).toEqual({ kind: 'mean', mean: 6 });
    expect(figuresOf(all, { fromOn: day('2026-09-02') }).figures).toEqual([]);
    expect(figuresOf(all, { groupIds: [groupId(2)] }).figures).toEqual([]);
    expect(figuresOf(all, { sets: ['loneliness'] }).figures).toEqual([]);
  });

  test('are not shown where single answers would follow from the mean', () => {
    const all = twice([...five.slice(1), [10, 10]].map(([before]) => [before ?? 0, 10] as const));
    expect(figuresOf(all).figures[0]).toMatchObject({ after: { kind: 'not-shown' } });
  });

  test('never add up well-being; loneliness is one score, and the direct question stands on its own', () => {
    const answers = (often: boolean): Answers => ({
      satisfied: 5,
      worthwhile: 5,
      happy: 5,
      anxious: 5,
      companionship: 'some-of-the-time',
      leftOut: often ? 'often' : 'hardly-ever',
      isolated: 'some-of-the-time',
      lonely: often ? 'often' : 'never',
    });
    const all = Array.from({ length: 12 }, (_, person) => [
      said(person, '2026-03-03', answers(person < 6)),
      said(person, '2026-06-02', answers(person < 2)),
    ]).flat();
    const { figures } = figuresOf(all);
    expect(figures.map(({ question }) => question)).toEqual([
      'satisfied',
      'worthwhile',
      'happy',
      'anxious',
      'loneliness',
      'lonely',
    ]);
    expect(figures[4]).toMatchObject({
      before: { kind: 'mean', mean: 6 },
      after: { kind: 'mean', mean: 5.3 },
    });
    expect(figures[5]).toMatchObject({
      before: { kind: 'often', told: { kind: 'exact', count: 6 } },
      after: { kind: 'often', told: { kind: 'few' } },
    });
  });

  test('do not say how many are often lonely where fewer than five are not', () => {
    const all = Array.from({ length: 12 }, (_, person) => [
      said(person, '2026-03-03', { lonely: person < 8 ? 'often' : 'never' }),
      said(person, '2026-06-02', { lonely: person < 7 ? 'often' : 'never' }),
    ]).flat();
    expect(figuresOf(all).figures[0]).toMatchObject({
      before: { kind: 'not-shown' },
      after: { kind: 'often', told: { kind: 'exact', count: 7 } },
    });
  });

  test('that were given out are told once more as they were, and of nobody in them otherwise', () => {
    const all = twice(five);
    const first = figuresOf(all);
    expect(figuresOf(all, { before: first.told })).toEqual({ figures: first.figures, told: [] });
    const more = [
      ...all,
      ...[10, 11, 12, 13, 14].flatMap((person) => [
        said(person, '2026-04-07', { happy: 4 }),
        said(person, '2026-07-07', { happy: 5 }),
      ]),
    ];
    // With six of them told after five, the sixth could be worked out.
    expect(figuresOf(more.slice(0, 12), { before: first.told }).figures[0]?.people).toEqual({ kind: 'few' });
    const second = figuresOf(more, { before: first.told });
    expect(second.figures[0]).toMatchObject({
      people: { kind: 'exact', count: 5 },
      before: { kind: 'mean', mean: 4 },
    });
    const putRight = all.map((each, at) => (at === 1 ? { ...each, revision: wellbeingId(999) } : each));
    expect(figuresOf(putRight, { before: first.told }).figures[0]?.people).toEqual({ kind: 'not-shown' });
  });

  test('that were given out in any order never share an answer, and leave each answer open', () => {
    const anAnswer = fc.record({
      person: fc.nat(14),
      group: fc.integer({ min: 1, max: 2 }),
      days: fc.nat(200),
      happy: fc.nat(10),
    });
    const anAsked = fc.record({
      groups: fc.constantFrom([1], [2], [1, 2]),
      from: fc.nat(150),
      length: fc.nat(200),
    });
    fc.assert(
      fc.property(
        fc.array(anAnswer, { minLength: 20, maxLength: 80, size: 'max' }),
        fc.array(anAsked, { minLength: 2, maxLength: 5 }),
        (answers, summaries) => {
          const start: Day = day('2026-01-01');
          const all = answers.map(({ person, group, days, happy }) =>
            said(person, addDays(start, days), { happy }, group),
          );
          const valueOf = new Map(all.map(({ id, answers: { happy = 0 } }) => [id as string, happy]));
          const given: AnswersTold[] = [];
          for (const { groups, from, length } of summaries) {
            const fromOn = addDays(start, from);
            const asked = { fromOn, toOn: addDays(fromOn, length), groupIds: groups.map(groupId) };
            const { figures, told } = figuresOf(all, { ...asked, before: given });
            given.push(...told);
            for (const { people, before } of figures) {
              if (people.kind !== 'exact') expect(before).toBeUndefined();
              else expect(people.count).toBeGreaterThanOrEqual(5);
            }
            const told5 = told.flatMap(({ answerIds }) => {
              const values = answerIds.map((id) => valueOf.get(id) ?? 0);
              return [values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2 === 1)];
            });
            const figure = figures[0];
            for (const [at, values] of told5.entries()) {
              const time = at === 0 ? figure?.before : figure?.after;
              if (time?.kind !== 'mean') continue;
              // Anybody may have said 0 and anybody 10: the others can make up for it.
              const sum = values.reduce((total, each) => total + each, 0);
              expect(sum).toBeLessThanOrEqual((values.length - 1) * 10);
              expect(sum).toBeGreaterThanOrEqual(10);
            }
          }
          const ids = given.flatMap(({ answerIds }) => answerIds);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
