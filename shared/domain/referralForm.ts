import { type Day, isRealDay } from './dates.ts';
import type { Introduction } from './introductions.ts';
import { dayIn } from './message/dates.ts';
import type { MessageField } from './message/pieces.ts';
import { tellLinkWorkerWording } from './consents.ts';
import { GroupId } from './ids.ts';
import { tidy } from './text.ts';
import { z } from '#shared/z.ts';

/** Goes up whenever a question changes its meaning: a form of another number is not read (see `aboutForm`). */
export const referralFormVersion = 1;

/** What a form asks, in its order. None has a dot: to a PDF dots make a tree. */
export const formQuestions = [
  'preferredName',
  'surname',
  'telephone',
  'email',
  'throughReferrer',
  'goodTimes',
  'comesAlong',
  'goodToKnow',
  'whatMatters',
  'referrerName',
  'referrerOrganisation',
  'referrerTelephone',
  'referrerEmail',
  'reference',
  'consentYes',
  'consentNo',
  'consentOn',
] as const;
export type FormQuestion = (typeof formQuestions)[number];

/** Boxes to tick; all others are words. */
export const tickQuestions = [
  'throughReferrer',
  'consentYes',
  'consentNo',
] as const satisfies readonly FormQuestion[];

/** Questions with room for several lines. */
export const longQuestions = ['goodToKnow', 'whatMatters'] as const satisfies readonly FormQuestion[];

const isOneOf = (questions: readonly FormQuestion[], question: FormQuestion): boolean =>
  questions.includes(question);
export const isTick = (question: FormQuestion): boolean => isOneOf(tickQuestions, question);
export const isLong = (question: FormQuestion): boolean => isOneOf(longQuestions, question);

/** As much as the app keeps of an answer, in characters. */
export const longestAnswer = (question: FormQuestion): number => (isLong(question) ? 1500 : 200);

/** What was written into a form; a box that is ticked is `yes`. An answer that is left out was left empty. */
export const FormAnswers = z.partialRecord(z.enum(formQuestions), z.string().max(4000));
export type FormAnswers = z.infer<typeof FormAnswers>;

/** What a form is of: it stands in the form itself, and comes back with it. */
export interface FormOf {
  version: number;
  groupId: GroupId;
  /** The version of the words about consent that stand in the form. */
  wording: string;
}

const sign = 'welcome-desk-form';
const signShape = /welcome-desk-form (\d{1,4}) ([0-9a-f-]{36}) ([a-z0-9-]{1,60})/;

/** How a form says what it is of, in one line. */
export const formSign = (groupId: GroupId): string =>
  `${sign} ${referralFormVersion} ${groupId} ${tellLinkWorkerWording}`;

/** What a form is of, when the text has the line that says so. */
export const formOf = (text: string): FormOf | undefined => {
  const [, version, id, wording = ''] = signShape.exec(text) ?? [];
  const groupId = GroupId.safeParse(id);
  return groupId.success ? { version: Number(version), groupId: groupId.data, wording } : undefined;
};

/** Why a form that came back is not read. */
export const formRefusals = [
  /** Not a PDF, or not a text of ours. */
  'not-a-form',
  /** A PDF with boxes that are not ours, or none at all. */
  'other-form',
  /** Ours, but its boxes have become part of the picture. */
  'flattened',
  'broken',
  /** It opens with a password only. */
  'locked',
  'empty',
  'other-version',
  'other-group',
] as const;
export type FormRefusal = (typeof formRefusals)[number];

export type FormRead = { of: FormOf; answers: FormAnswers } | FormRefusal;

/** Answers without spaces around them; those that say nothing are left out. */
export const saidIn = (answers: Readonly<Record<string, string | undefined>>): FormAnswers =>
  Object.fromEntries(
    formQuestions.flatMap((question) => {
      const words = tidy(answers[question] ?? '').slice(0, 4000);
      return words === '' ? [] : [[question, words]];
    }),
  );

/** A form as it can be taken, or why it cannot: it has to be one of today's, for a group of ours, with something in it. */
export const judgedForm = (read: FormRead, groupIds: readonly GroupId[]): FormRead => {
  if (typeof read === 'string') return read;
  if (read.of.version !== referralFormVersion) return 'other-version';
  if (!groupIds.includes(read.of.groupId)) return 'other-group';
  return Object.keys(read.answers).length === 0 ? 'empty' : read;
};

const fields: readonly (FormQuestion & MessageField)[] = [
  'preferredName',
  'surname',
  'telephone',
  'email',
  'goodTimes',
  'comesAlong',
  'goodToKnow',
  'whatMatters',
  'referrerName',
  'referrerOrganisation',
  'referrerTelephone',
  'referrerEmail',
  'reference',
];

/** Why the answer about consent is left open. */
export const consentOpenings = ['other-wording', 'both', 'no-day'] as const;
export type ConsentOpen = (typeof consentOpenings)[number];

/**
 * What the form says, for checking. A consent counts only when it was asked in the words of today, with one answer and a
 * day that is not still to come; otherwise it stays open, and `consentOpen` says why.
 */
export const introductionIn = (
  { of, answers }: Exclude<FormRead, string>,
  today: Day,
): { introduction: Introduction; consentOpen?: ConsentOpen } => {
  const introduction: Introduction = {
    values: {
      group: of.groupId,
      ...Object.fromEntries(
        fields.flatMap((field) => (answers[field] === undefined ? [] : [[field, answers[field]]])),
      ),
    },
    isReachedThroughReferrer: answers.throughReferrer !== undefined,
    isSelf: false,
  };
  const { consentYes, consentNo } = answers;
  if (consentYes === undefined && consentNo === undefined) return { introduction };
  if (consentYes !== undefined && consentNo !== undefined) return { introduction, consentOpen: 'both' };
  if (of.wording !== tellLinkWorkerWording) return { introduction, consentOpen: 'other-wording' };
  const on = dayIn(answers.consentOn ?? '');
  if (on === undefined || !isRealDay(on) || on > today) return { introduction, consentOpen: 'no-day' };
  return {
    introduction: {
      ...introduction,
      consent: { answer: consentYes === undefined ? 'refused' : 'given', on },
    },
  };
};
