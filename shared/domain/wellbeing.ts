import { type Day, Day as DaySchema } from './dates.ts';
import { GroupId, type PersonId, PersonId as PersonIdSchema, WellbeingId } from './ids.ts';
import { Note } from './text.ts';
import { z } from '#shared/z.ts';

/** Two sets of questions that a group may ask beside the card for own words; none of them until the leader says so. */
export const questionSets = ['well-being', 'loneliness'] as const;
export const QuestionSet = z.enum(questionSets);
export type QuestionSet = z.infer<typeof QuestionSet>;

/**
 * The questions exactly as their owners word them, in their order: other words could not be compared with theirs (DOMAIN 7).
 * Well-being, answered from 0 to 10 and never added up: Office for National Statistics, "Personal well-being user guidance"
 * (ONS4). Loneliness: Office for National Statistics, "Measuring loneliness: guidance for use of the national indicators on
 * surveys" (2018), three that are added up from 3 to 9, and a direct one on its own. Open Government Licence v3.0.
 */
export const questionWords = {
  satisfied: 'Overall, how satisfied are you with your life nowadays?',
  worthwhile: 'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
  happy: 'Overall, how happy did you feel yesterday?',
  anxious: 'Overall, how anxious did you feel yesterday?',
  companionship: 'How often do you feel that you lack companionship?',
  leftOut: 'How often do you feel left out?',
  isolated: 'How often do you feel isolated from others?',
  lonely: 'How often do you feel lonely?',
} as const;
export const ownWordsQuestion = 'What’s different since you started coming?';
export const attribution = 'Office for National Statistics, Open Government Licence v3.0';

/** Answered from 0 to 10. */
export const scaleQuestions = ['satisfied', 'worthwhile', 'happy', 'anxious'] as const;
export const scaleEnds = { from: 'not at all', to: 'completely' } as const;
/** Together one score. */
export const lonelinessQuestions = ['companionship', 'leftOut', 'isolated'] as const;

export const setQuestions = {
  'well-being': scaleQuestions,
  loneliness: [...lonelinessQuestions, 'lonely'],
} as const satisfies Record<QuestionSet, readonly (keyof typeof questionWords)[]>;
export type Question = (typeof setQuestions)[QuestionSet][number];

/** The questions of those sets, in the order in which they are asked. */
export const questionsOf = (sets: readonly QuestionSet[]): Question[] =>
  questionSets.filter((set) => sets.includes(set)).flatMap((set) => [...setQuestions[set]]);

/** The least lonely first; its number in the score is its place, counted from 1. */
const oftenWords = {
  'hardly-ever': 'Hardly ever or never',
  'some-of-the-time': 'Some of the time',
  often: 'Often',
} as const;
const lonelyWords = {
  often: 'Often/always',
  'some-of-the-time': 'Some of the time',
  occasionally: 'Occasionally',
  'hardly-ever': 'Hardly ever',
  never: 'Never',
} as const;

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.keys(words) as [Key, ...Key[]];

const Scale = z.int().min(0).max(10);
const Often = z.enum(keysOf(oftenWords));

/** What was answered. A question that is left out was skipped. */
export const Answers = z.strictObject({
  satisfied: Scale.optional(),
  worthwhile: Scale.optional(),
  happy: Scale.optional(),
  anxious: Scale.optional(),
  companionship: Often.optional(),
  leftOut: Often.optional(),
  isolated: Often.optional(),
  lonely: z.enum(keysOf(lonelyWords)).optional(),
});
export type Answers = z.infer<typeof Answers>;
type AnswerTo = NonNullable<Answers[Question]>;

export const isScale = (question: Question): boolean =>
  (scaleQuestions as readonly Question[]).includes(question);

const named = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  keysOf(words).map((value) => ({ value, words: words[value] }));

/** What a question may be answered with, each with its exact words, in the order of its owner. */
export const choicesOf = (question: Question): { value: AnswerTo; words: string }[] => {
  if (isScale(question)) return Array.from({ length: 11 }, (_, value) => ({ value, words: String(value) }));
  return question === 'lonely' ? named(lonelyWords) : named(oftenWords);
};

export const answerWords = (question: Question, answer: AnswerTo): string =>
  choicesOf(question).find(({ value }) => value === answer)?.words ?? '';

/** The loneliness score of 3 to 9; none for whoever skipped one of the three. */
export const lonelinessScore = (answers: Answers): number | undefined => {
  const given = lonelinessQuestions.map((question) => answers[question]);
  return given.every((answer) => answer !== undefined)
    ? given.reduce((sum, answer) => sum + keysOf(oftenWords).indexOf(answer) + 1, 0)
    : undefined;
};

/** What somebody said in their own words, and whether that may be passed on. */
export const OwnWords = z.strictObject({ text: Note, mayBeQuoted: z.boolean() });
export type OwnWords = z.infer<typeof OwnWords>;

/** Asked on this screen, or on a sheet of paper that somebody typed in. */
export const askedHows = ['screen', 'paper'] as const;

/** What somebody said about how things are, on one day, about coming to one group. */
export const Wellbeing = z.strictObject({
  id: WellbeingId,
  personId: PersonIdSchema,
  groupId: GroupId,
  on: DaySchema,
  how: z.enum(askedHows),
  answers: Answers,
  ownWords: OwnWords.optional(),
  /** Since it was put right, another each time: what was reckoned with the answers before does not hold for these. */
  revision: z.uuidv7().optional(),
});
export type Wellbeing = z.infer<typeof Wellbeing>;

/** Whether anything was said at all: whoever skips everything has said nothing, and nothing is kept. */
export const saysAnything = ({ answers, ownWords }: Pick<Wellbeing, 'answers' | 'ownWords'>): boolean =>
  ownWords !== undefined || Object.values(answers).some((answer) => answer !== undefined);

/** By day; of two on one day, in the order in which they were written down. */
export const byDay = (one: Wellbeing, other: Wellbeing): number => {
  const [first, second] = [`${one.on} ${one.id}`, `${other.on} ${other.id}`];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

/** What one person said, the first first. */
export const saidBy = (all: readonly Wellbeing[], personId: PersonId): Wellbeing[] =>
  all.filter((each) => each.personId === personId).toSorted(byDay);

/** What somebody said in their own words about one group, with its day. */
export interface WordsSaid extends OwnWords {
  on: Day;
}

/** The own words of a person about a group, the first first. */
export const wordsAbout = (said: readonly Wellbeing[], groupId: GroupId): WordsSaid[] =>
  said.flatMap(({ groupId: about, on, ownWords }) =>
    about === groupId && ownWords ? [{ on, ...ownWords }] : [],
  );
