import { withoutGaps } from './looking.ts';
import type { ToldTimetable } from '#shared/contract/groups.ts';
import type { Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type Group, timetableOn, withTimetable } from '#shared/domain/groups.ts';
import { lastMeeting, nextMeeting } from '#shared/domain/recurrence.ts';
import { type AskedTime, type Timetable, timetableFrom, timetableOf } from '#shared/domain/usualTimes.ts';

interface Asked {
  times?: readonly AskedTime[] | undefined;
  fromOn?: Day | undefined;
}

/** What was asked for as a timetable; refuses a time that would never bring a session. */
export const askedTimetable = (times: readonly AskedTime[], fromOn: Day): Timetable => {
  const next = timetableFrom(times, fromOn);
  const places = next.times.flatMap((time, index) =>
    nextMeeting(time, fromOn) === undefined ? [`times.${index}.rhythm`] : [],
  );
  if (places.length > 0) throw new AppError('invalid-input', { places });
  return { fromOn, times: next.times.map(withoutGaps) };
};

/** The group's usual times as they are kept after what was asked for. */
export const usualTimesAfter = (group: Group | undefined, asked: Asked, today: Day): Group['usualTimes'] => {
  const kept = group?.usualTimes ?? [];
  if (!asked.times) return kept;
  const next = askedTimetable(asked.times, asked.fromOn ?? today);
  const now = group && timetableOn(group, next.fromOn);
  const isLast = now === undefined || kept.at(-1)?.fromOn === now.fromOn;
  const isTheSame = isLast && JSON.stringify(now?.times ?? []) === JSON.stringify(next.times);
  return isTheSame ? kept : withTimetable(kept, next);
};

export const toldTimetable = ({ fromOn, times }: Timetable): ToldTimetable => ({
  fromOn,
  times: times.map((time) =>
    withoutGaps({ ...time, firstOn: nextMeeting(time, time.fromOn), lastOn: lastMeeting(time) }),
  ),
});

/** The usual times that hold today, if there are any, and those that will. */
export const usualTimesTold = (group: Group, today: Day): ToldTimetable[] => {
  const now = timetableOn(group, today);
  const toCome = group.usualTimes.filter((each) => each.fromOn > today).map(timetableOf);
  return [...(now ? [now] : []), ...toCome].map(toldTimetable);
};
