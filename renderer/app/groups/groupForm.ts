import { written } from '../form.ts';
import { dayFromTyped } from '../typedDay.ts';
import { timeFromTyped } from '../typedTime.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import type { Group, GroupKind } from '#shared/domain/groups.ts';
import { timetableOf } from '#shared/domain/usualTimes.ts';

/** What the questions about a group hold while they are answered. */
export interface GroupValues {
  name: string;
  kind: GroupKind;
  place: string;
  capacity: string;
  /** Undefined while nobody said: then as the kind suggests. */
  countsHeads: boolean | undefined;
  /** `1` is Monday; empty for a group that does not meet every week. */
  weekday: string;
  startsAt: string;
  endsAt: string;
  fromOn: TypedDate;
}

export const emptyGroup: GroupValues = {
  name: '',
  kind: 'crafts',
  place: '',
  capacity: '',
  countsHeads: undefined,
  weekday: '',
  startsAt: '',
  endsAt: '',
  fromOn: { day: '', month: '', year: '' },
};

/** The questions as they are answered by what is known of the group. */
export const groupValues = (group: Group): GroupValues => {
  const kept = group.usualTimes.at(-1);
  const time = kept && timetableOf(kept).times[0];
  const weekday = time?.rhythm.kind === 'weeks' ? time.rhythm.weekdays[0] : undefined;
  return {
    ...emptyGroup,
    name: group.name,
    kind: group.kind,
    place: group.place ?? '',
    capacity: group.capacity === undefined ? '' : String(group.capacity),
    countsHeads: group.countsHeads,
    weekday: weekday === undefined ? '' : String(weekday),
    startsAt: time?.startsAt ?? '',
    endsAt: time?.endsAt ?? '',
  };
};

/** What was answered, as `groups.add` wants it. Without a weekday there is no usual time. */
export const groupInput = (values: GroupValues): AskedWith<'groups.add'> => ({
  name: values.name,
  kind: values.kind,
  place: written(values.place),
  // A schema refuses what is no number, and so the question is named.
  capacity: written(values.capacity) === undefined ? undefined : Number(values.capacity),
  countsHeads: values.countsHeads,
  times: values.weekday
    ? [
        {
          rhythm: { kind: 'weeks', every: 1, weekdays: [Number(values.weekday)] },
          startsAt: timeFromTyped(values.startsAt) ?? '',
          endsAt: timeFromTyped(values.endsAt) ?? '',
        },
      ]
    : undefined,
  fromOn: values.weekday ? dayFromTyped(values.fromOn) : undefined,
});

export const groupPutRight = () => ({
  name: t('groups.form.namePutRight'),
  place: t('groups.form.placePutRight'),
  capacity: t('groups.form.capacityPutRight'),
  startsAt: t('groups.form.startsAtPutRight'),
  endsAt: t('groups.form.endsAtPutRight'),
  fromOn: t('groups.form.fromOnPutRight'),
});
