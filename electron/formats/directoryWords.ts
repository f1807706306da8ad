import { fromTo, dateInWords } from './sheetWords.ts';
import { monthInWords } from './words.ts';
import type { Month } from '#shared/domain/dates.ts';
import type { DateChange, PublicGroup } from '#shared/domain/directory.ts';

const at = (place: string | undefined): string => (place === undefined ? '' : `, ${place}`);

const monthOfYear = (month: number): string =>
  monthInWords(`2026-${String(month).padStart(2, '0')}` as Month).replace(/ \d+$/, '');

/** The words of a listing for directories. */
export const directoryWords = {
  fileName: (group: string): string => `Directory listing of ${group}.json`,
  taxonomy: 'Kinds of group (Welcome Desk)',
  aboutOrganisation: (organisation: string): string => `${organisation}, a local voluntary group.`,
  cannotOffer: (words: string): string => `What we cannot offer: ${words}`,
  bring: (words: string): string => `What to bring: ${words}`,
  ring: ({ leaderName, leaderTelephone }: Pick<PublicGroup, 'leaderName' | 'leaderTelephone'>): string =>
    [leaderName ?? 'Ring', leaderTelephone].filter((part) => part !== undefined).join(': '),
  aSession: 'for each session',
  /** A directory has no field for them. */
  notIn: (months: readonly number[]): string =>
    `Not in ${months
      .toSorted((one, other) => one - other)
      .map(monthOfYear)
      .join(', ')}.`,
  course: (sessions: number): string => `A course of ${sessions} sessions.`,
  /** A time of a clock alone says no zone, and one offset would be wrong for half of the year. */
  clock: 'Times are as clocks in the United Kingdom show them.',
  byArrangement: 'There is no usual time: ask when we meet next.',
  change: (change: DateChange): string => {
    const day = dateInWords(change.day);
    if (change.kind === 'off') return `No meeting on ${day}.`;
    if (change.kind === 'elsewhere') return `On ${day} we meet at ${change.place}.`;
    const when = `${dateInWords(change.toOn)}, ${fromTo(change.startsAt, change.endsAt)}${at(change.place)}`;
    return change.kind === 'added' ? `Also on ${when}.` : `Not on ${day} but on ${when}.`;
  },
} as const;
