import type { SaidProps } from '#renderer/app/Said.tsx';
import { plainDay } from '#renderer/words/dates.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';

export type DueRecord = OutputOf<'keeping.due'>['due'][number];

export const keyOf = ({ target: { what, id } }: DueRecord): string => `${what} ${id}`;

/** Why something is due, as a sentence for `Said`. */
export const whyWords = (
  { target, why, person, group, on }: DueRecord,
  today: Day,
): Required<Pick<SaidProps, 'what' | 'values'>> => ({
  what: `keeping.why.${why === 'never-arrived' && target.what === 'notes' ? 'never-arrivedNotes' : why}`,
  values: { person: person.name, group: group?.name ?? '', day: plainDay(on, today) },
});
