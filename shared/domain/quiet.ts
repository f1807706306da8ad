import { Day } from './dates.ts';
import { GroupId } from './ids.ts';
import type { SessionOutcome } from './personAttendance.ts';
import type { QuietLimits } from './welcome.ts';
import { z } from '#shared/z.ts';

export const quietAnswers = ['called', 'no-answer', 'leave-in-peace'] as const;
export const QuietAnswer = z.enum(quietAnswers);
export type QuietAnswer = z.infer<typeof QuietAnswer>;

/** What came of a friendly call about not having been seen, at one group. */
export const QuietCall = z.strictObject({ groupId: GroupId, on: Day, answer: QuietAnswer });
export type QuietCall = z.infer<typeof QuietCall>;

/** Whether somebody is to be left in peace by a group: said once, it is remembered until it is taken back. */
export const isLeftInPeace = (calls: readonly QuietCall[] | undefined, groupId: GroupId): boolean =>
  calls?.some((each) => each.groupId === groupId && each.answer === 'leave-in-peace') ?? false;

/**
 * How many sessions in a row somebody has missed without a word, when that is reason for a kind call; undefined when
 * it is not (DOMAIN 5). `sessions` come in order of time; what counts for nobody (called off, not recorded, away) neither
 * counts nor breaks the row. After a call only what was missed since counts: as much again when they answered, one
 * session when they did not.
 */
export const quietFor = (of: {
  sessions: readonly { day: Day; outcome: SessionOutcome }[];
  groupId: GroupId;
  isNewcomer: boolean;
  isPausedNow: boolean;
  limits: QuietLimits | null;
  calls: readonly QuietCall[] | undefined;
}): { missed: number; missedOn: Day[]; lastCameOn: Day | undefined } | undefined => {
  const { limits, calls, groupId } = of;
  if (limits === null || of.isPausedNow || isLeftInPeace(calls, groupId)) return undefined;
  const told = of.sessions.filter(({ outcome }) => ['here', 'apologies', 'did-not-come'].includes(outcome));
  const missedOn = told
    .slice(told.findLastIndex(({ outcome }) => outcome !== 'did-not-come') + 1)
    .map(({ day }) => day);
  const limit = of.isNewcomer ? limits.newcomers : limits.regulars;
  if (missedOn.length < limit) return undefined;
  const call = calls?.findLast((each) => each.groupId === groupId && each.on >= (missedOn[0] ?? each.on));
  const since = call ? missedOn.filter((day) => day > call.on).length : limit;
  if (since < (call?.answer === 'no-answer' ? 1 : limit)) return undefined;
  return {
    missed: missedOn.length,
    missedOn,
    lastCameOn: told.findLast(({ outcome }) => outcome === 'here')?.day,
  };
};
