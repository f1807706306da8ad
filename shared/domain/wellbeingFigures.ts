import { type Day, daysBetween } from './dates.ts';
import { fewest, ToldCount } from './disclosure/cells.ts';
import type { GroupId } from './ids.ts';
import {
  type Answers,
  byDay,
  lonelinessScore,
  type QuestionSet,
  scaleQuestions,
  type Wellbeing,
} from './wellbeing.ts';
import { z } from '#shared/z.ts';

/** What is told of a group: each well-being question by itself, the score of three about loneliness, and the direct one. */
export const figureQuestions = [...scaleQuestions, 'loneliness', 'lonely'] as const;
export const FigureQuestion = z.enum(figureQuestions);
export type FigureQuestion = z.infer<typeof FigureQuestion>;

/** One of the two times: the mean of the answers; of the direct question, how many said "Often/always". */
const TimeTold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean'), mean: z.number() }),
  z.strictObject({ kind: z.literal('often'), told: ToldCount }),
  z.strictObject({ kind: z.literal('not-shown') }),
]);
export type TimeTold = z.infer<typeof TimeTold>;

/** Before and after of one question, with how many answered both times; nothing else where those are too few. */
export const FigureTold = z.strictObject({
  question: FigureQuestion,
  people: ToldCount,
  before: TimeTold.optional(),
  after: TimeTold.optional(),
});
export type FigureTold = z.infer<typeof FigureTold>;

/** Which answers a figure that was given out was reckoned from, each by its id or, once it was put right, its revision. */
export const AnswersTold = z.strictObject({
  question: FigureQuestion,
  answerIds: z.array(z.string().max(100)).max(20_000),
});
export type AnswersTold = z.infer<typeof AnswersTold>;

/** Answers closer together than this many days tell of no change. */
const fewestDaysBetween = 28;

const setOf = (question: FigureQuestion): QuestionSet =>
  question === 'loneliness' || question === 'lonely' ? 'loneliness' : 'well-being';

/** The least and the most that one answer can come to. */
const rangeOf = (question: FigureQuestion): readonly [number, number] =>
  question === 'loneliness' ? [3, 9] : [0, 10];

const valueOf = (question: FigureQuestion, answers: Answers): number | undefined => {
  if (question === 'loneliness') return lonelinessScore(answers);
  if (question !== 'lonely') return answers[question];
  return answers.lonely && Number(answers.lonely === 'often');
};

interface Asked {
  said: readonly Wellbeing[];
  groupIds: readonly GroupId[];
  fromOn: Day;
  toOn: Day;
  sets: readonly QuestionSet[];
}

interface Answered {
  id: string;
  on: Day;
  value: number;
}
type Pair = readonly [before: Answered, after: Answered];

/** Of everybody who answered in those days, and had answered long enough before: their first answer, and their latest. */
const pairsOf = (question: FigureQuestion, { said, groupIds, fromOn, toOn }: Asked): Pair[] => {
  const answered = said.filter(({ groupId, on }) => on <= toOn && groupIds.includes(groupId)).toSorted(byDay);
  return [...Map.groupBy(answered, ({ personId }) => personId).values()].flatMap((theirs): Pair[] => {
    const given = theirs.flatMap(({ id, revision = id, on, answers }): Answered[] => {
      const value = valueOf(question, answers);
      return value === undefined ? [] : [{ id: revision, on, value }];
    });
    const [first, last] = [given[0], given.at(-1)];
    if (!first || !last || last.on < fromOn) return [];
    return daysBetween(first.on, last.on) < fewestDaysBetween ? [] : [[first, last]];
  });
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** Whether each answer may still be anything that an answer can be, for whoever knows the sum of all of them. */
const keepsEveryAnswerOpen = (
  values: readonly number[],
  [least, most]: readonly [number, number],
): boolean => {
  const [sum, others] = [sumOf(values), values.length - 1];
  return sum - others * most <= least && sum - others * least >= most;
};

const timeOf = (question: FigureQuestion, values: readonly number[]): TimeTold => {
  if (question !== 'lonely') {
    return keepsEveryAnswerOpen(values, rangeOf(question))
      ? { kind: 'mean', mean: Math.round((sumOf(values) / values.length) * 10) / 10 }
      : { kind: 'not-shown' };
  }
  const often = sumOf(values);
  // Those who did not say it are not to be too few either; "fewer than 5" may be nobody.
  if (values.length - often < fewest) return { kind: 'not-shown' };
  return { kind: 'often', told: often < fewest ? { kind: 'few' } : { kind: 'exact', count: often } };
};

const idsOf = (pairs: readonly Pair[]): string[] => pairs.flatMap((pair) => pair.map(({ id }) => id));

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/**
 * Decides what is told of before and after (DOMAIN 7, and 6, rule 7): of each question, of those who answered it twice, at
 * least four weeks apart, the mean of the first and of the latest answer. Fewer than 5 people have no figure, nor has a mean
 * so near the end of its scale that single answers follow from it. Well-being has no total.
 *
 * `before` is what earlier summaries were reckoned from. A figure is told once more just as it was, or of people none of
 * whose answers was in one before: so no two that were given out share an answer, and none is the difference of two.
 */
export const tellFigures = (
  asked: Asked & { before: readonly AnswersTold[] },
): { figures: FigureTold[]; told: AnswersTold[] } => {
  const figures: FigureTold[] = [];
  const told: AnswersTold[] = [];
  for (const question of figureQuestions) {
    if (!asked.sets.includes(setOf(question))) continue;
    const all = pairsOf(question, asked);
    const earlier = asked.before.filter((each) => each.question === question);
    const isAgain = earlier.some(({ answerIds }) => isSameSet(answerIds, idsOf(all)));
    const known = new Set(earlier.flatMap(({ answerIds }) => answerIds));
    const pairs = isAgain ? all : all.filter((pair) => !pair.some(({ id }) => known.has(id)));
    if (all.length === 0) continue;
    if (pairs.length === 0) figures.push({ question, people: { kind: 'not-shown' } });
    else if (pairs.length < fewest) figures.push({ question, people: { kind: 'few' } });
    else {
      figures.push({
        question,
        people: { kind: 'exact', count: pairs.length },
        before: timeOf(
          question,
          pairs.map(([first]) => first.value),
        ),
        after: timeOf(
          question,
          pairs.map(([, last]) => last.value),
        ),
      });
      if (!isAgain) told.push({ question, answerIds: idsOf(pairs) });
    }
  }
  return { figures, told };
};
