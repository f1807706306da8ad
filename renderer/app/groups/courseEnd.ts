import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

/** The last day of a group that is a course: each of its usual times ends. Undefined for one that goes on. */
export const courseEndsOn = (usual: OutputOf<'groups.get'>['usual']): Day | undefined => {
  const times = usual.at(-1)?.times ?? [];
  const isCourse = times.length > 0 && times.every(({ sessions }) => sessions !== undefined);
  return isCourse
    ? times
        .flatMap(({ lastOn }) => lastOn ?? [])
        .toSorted()
        .at(-1)
    : undefined;
};
