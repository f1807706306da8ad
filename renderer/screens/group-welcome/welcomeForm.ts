import { written } from '#renderer/app/form.ts';
import type { AskedWith } from '#shared/contract/api.ts';
import type { Group } from '#shared/domain/groups.ts';
import { knownWelcomes, isKnownWelcome, welcomeOf } from '#shared/domain/welcome.ts';

/** One thing to think of, as it is typed. */
export interface ItemValues {
  /** Its id, or `new1` for one that has none yet. */
  row: string;
  isOn: boolean;
  words: string;
  days: string;
  isBefore: boolean;
}

export interface WelcomeValues {
  gettingThere: string;
  whatToBring: string;
  newFaces: string;
  tries: string;
  visits: string;
  weeks: string;
  isQuietOn: boolean;
  newcomers: string;
  regulars: string;
  items: ItemValues[];
}

const spareRows = ['new1', 'new2'];
const usualLimits = { newcomers: 2, regulars: 3 };

export const welcomeValues = (group: Group): WelcomeValues => {
  const welcome = welcomeOf(group);
  const { quiet, settledAfter, newFacesPerSession } = welcome;
  const known = knownWelcomes.map((itemId) => ({
    itemId,
    item: welcome.checklist.find((each) => each.itemId === itemId),
  }));
  const own = welcome.checklist.filter(({ itemId }) => !isKnownWelcome(itemId));
  return {
    gettingThere: welcome.gettingThere ?? '',
    whatToBring: welcome.whatToBring ?? '',
    newFaces: newFacesPerSession === undefined ? '' : String(newFacesPerSession),
    tries: String(welcome.firstVisitTries),
    visits: String(settledAfter.visits),
    weeks: String(settledAfter.weeks),
    isQuietOn: quiet !== null,
    newcomers: String((quiet ?? usualLimits).newcomers),
    regulars: String((quiet ?? usualLimits).regulars),
    items: [
      ...known.map(({ itemId, item }) => ({
        row: itemId,
        isOn: item !== undefined,
        words: '',
        days: String(item?.days ?? 0),
        isBefore: item?.isBefore === true,
      })),
      ...own.map(({ itemId, words = '', days, isBefore }) => ({
        row: itemId as string,
        isOn: true,
        words,
        days: String(days),
        isBefore: isBefore === true,
      })),
      ...spareRows.map((row) => ({ row, isOn: true, words: '', days: '0', isBefore: false })),
    ],
  };
};

/** The things that are thought of: known ones that are ticked, and those with words of their own. */
export const itemsOn = (items: readonly ItemValues[]): ItemValues[] =>
  items.filter(({ row, isOn, words }) => (isKnown(row) ? isOn : written(words) !== undefined));

export const isKnown = (row: string): boolean => (knownWelcomes as readonly string[]).includes(row);

/** What was typed, as the call wants it. A schema refuses what is no number, and so the question is named. */
export const welcomeFrom = (group: Group, values: WelcomeValues): AskedWith<'groups.setWelcome'> => ({
  groupId: group.id,
  gettingThere: written(values.gettingThere),
  whatToBring: written(values.whatToBring),
  newFacesPerSession: written(values.newFaces) === undefined ? undefined : Number(values.newFaces),
  firstVisitTries: Number(values.tries),
  settledAfter: { visits: Number(values.visits), weeks: Number(values.weeks) },
  quiet: values.isQuietOn ? { newcomers: Number(values.newcomers), regulars: Number(values.regulars) } : null,
  checklist: itemsOn(values.items).map(({ row, words, days, isBefore }) => ({
    ...(!spareRows.includes(row) && { itemId: row }),
    ...(!isKnown(row) && { words }),
    days: written(days) === undefined ? 0 : Number(days),
    ...(isBefore && { isBefore: true as const }),
  })),
});

/** The question that a place in the call belongs to. */
export const welcomeFieldOf = (path: readonly string[]): keyof WelcomeValues | undefined => {
  const [first, second = ''] = path;
  if (first === 'checklist') return 'items';
  if (first === 'quiet') return second === 'regulars' ? 'regulars' : 'newcomers';
  if (first === 'settledAfter') return second === 'weeks' ? 'weeks' : 'visits';
  if (first === 'newFacesPerSession') return 'newFaces';
  return first === 'firstVisitTries' ? 'tries' : undefined;
};
