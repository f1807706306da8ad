import { written } from '../form.ts';
import { dayFromTyped } from '../typedDay.ts';
import {
  askedTimes,
  emptyTime,
  timeFieldOf,
  timesPutRight,
  type TimeValues,
  timeValues,
} from './timeForm.ts';
import type { TypedDate } from '#renderer/ui/DateField.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { GroupKind } from '#shared/domain/groups.ts';

/** What the questions about a group hold while they are answered. */
export interface GroupValues {
  name: string;
  kind: GroupKind;
  place: string;
  capacity: string;
  /** Undefined while nobody said: then as the kind suggests. */
  countsHeads: boolean | undefined;
  offers: string;
  cannotOffer: string;
  times: TimeValues[];
  fromOn: TypedDate;
}

export const emptyGroup: GroupValues = {
  name: '',
  kind: 'crafts',
  place: '',
  capacity: '',
  countsHeads: undefined,
  offers: '',
  cannotOffer: '',
  times: [emptyTime],
  fromOn: { day: '', month: '', year: '' },
};

/** The questions as they are answered by what is known of the group. A usual time that is over is not asked again. */
export const groupValues = (
  { group, usual }: Pick<OutputOf<'groups.get'>, 'group' | 'usual'>,
  today: Day,
): GroupValues => {
  const times = (usual.at(-1)?.times ?? [])
    .filter(({ lastOn }) => lastOn === undefined || lastOn >= today)
    .map((time) => timeValues(time, today));
  return {
    ...emptyGroup,
    name: group.name,
    kind: group.kind,
    place: group.place ?? '',
    capacity: group.capacity === undefined ? '' : String(group.capacity),
    countsHeads: group.countsHeads,
    offers: group.offers ?? '',
    cannotOffer: group.cannotOffer ?? '',
    times: times.length > 0 ? times : [emptyTime],
  };
};

/** What was answered, as `groups.add` wants it. */
export const groupInput = (values: GroupValues): AskedWith<'groups.add'> => ({
  name: values.name,
  kind: values.kind,
  place: written(values.place),
  // A schema refuses what is no number, and so the question is named.
  capacity: written(values.capacity) === undefined ? undefined : Number(values.capacity),
  countsHeads: values.countsHeads,
  offers: written(values.offers),
  cannotOffer: written(values.cannotOffer),
  times: askedTimes(values.times),
  fromOn: dayFromTyped(values.fromOn),
});

export const groupPutRight = (): Record<string, string> => ({
  name: t('groups.form.namePutRight'),
  place: t('groups.form.placePutRight'),
  capacity: t('groups.form.capacityPutRight'),
  offers: t('groups.form.shorter'),
  cannotOffer: t('groups.form.shorter'),
  ...timesPutRight(),
  fromOn: t('groups.form.fromOnPutRight'),
});

/** The field of a place of the input: one of a usual time goes by its place among them. */
export const groupFieldOf = (path: readonly string[], { times }: GroupValues) =>
  timeFieldOf(times, path) as keyof GroupValues | undefined;
