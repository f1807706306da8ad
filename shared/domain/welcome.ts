import { addDays, type Day } from './dates.ts';
import { line, Name, Note } from './text.ts';
import { z } from '#shared/z.ts';

/** What a kind welcome is made of at most groups (DOMAIN 5); a group may add its own in its own words. */
export const knownWelcomes = [
  'getting-there',
  'call-before',
  'greeter',
  'comes-along',
  'show-round',
  'buddy',
  'how-was-it',
  'second-visit',
  'third-visit',
] as const;
export type KnownWelcome = (typeof knownWelcomes)[number];

export const WelcomeItemId = z.union([z.enum(knownWelcomes), z.uuidv7().brand<'OwnWelcome'>()]);
export type WelcomeItemId = z.infer<typeof WelcomeItemId>;

export const isKnownWelcome = (itemId: WelcomeItemId): itemId is KnownWelcome =>
  (knownWelcomes as readonly string[]).includes(itemId);

/** As it stands on the list: "show them the garden". */
export const WelcomeWords = line(120);

/** So many days after the first visit, or before it. */
export const welcomeWhen = { days: z.int().min(0).max(60), isBefore: z.literal(true).optional() } as const;

/** At most so many things to think of: more nobody does. */
export const mostWelcomes = 20;

const WelcomeItem = z
  .strictObject({ itemId: WelcomeItemId, words: WelcomeWords.optional(), ...welcomeWhen })
  .refine(({ itemId, words }) => isKnownWelcome(itemId) === (words === undefined), { path: ['words'] });
export type WelcomeItem = z.infer<typeof WelcomeItem>;

/** Days counted from the first visit; before it they are negative. */
export const daysFromFirst = ({ days, isBefore }: Pick<WelcomeItem, 'days' | 'isBefore'>): number =>
  isBefore ? -days : days;

/** How many sessions missed in a row bring up a kind call; null: this group wants no prompts. */
export const MissedBeforeCall = z.int().min(1).max(20);
export const QuietLimits = z.strictObject({ newcomers: MissedBeforeCall, regulars: MissedBeforeCall });
export type QuietLimits = z.infer<typeof QuietLimits>;

/** So many visits in so many weeks, and it is time to ask whether somebody feels at home. */
export const SettledAfter = z.strictObject({
  visits: z.int().min(1).max(99),
  weeks: z.int().min(1).max(52),
});
export type SettledAfter = z.infer<typeof SettledAfter>;

/** How one group welcomes people. What is left out is as usual. */
export const GroupWelcome = z.strictObject({
  /** What the journey is like, where to park, what the room looks like, who meets people outside. */
  gettingThere: Note.optional(),
  whatToBring: Note.optional(),
  /** No more new faces than these at one session. */
  newFacesPerSession: z.int().min(1).max(99).optional(),
  firstVisitTries: z.int().min(1).max(9).optional(),
  settledAfter: SettledAfter.optional(),
  quiet: QuietLimits.nullable().optional(),
  checklist: z
    .array(WelcomeItem)
    .max(mostWelcomes)
    .refine((items) => new Set(items.map(({ itemId }) => itemId)).size === items.length)
    .optional(),
});
export type GroupWelcome = z.infer<typeof GroupWelcome>;

export const usualChecklist: readonly WelcomeItem[] = [
  { itemId: 'getting-there', days: 5, isBefore: true },
  { itemId: 'call-before', days: 2, isBefore: true },
  { itemId: 'greeter', days: 2, isBefore: true },
  { itemId: 'comes-along', days: 2, isBefore: true },
  { itemId: 'show-round', days: 0 },
  { itemId: 'buddy', days: 0 },
  { itemId: 'how-was-it', days: 2 },
  { itemId: 'second-visit', days: 7 },
  { itemId: 'third-visit', days: 14 },
];

export const usualQuietLimits: QuietLimits = { newcomers: 2, regulars: 3 };
export const usualSettledAfter: SettledAfter = { visits: 4, weeks: 6 };
export const usualFirstVisitTries = 2;

/** A group's way of welcoming, with what is usual in every gap. */
export const welcomeOf = ({ welcome = {} }: { welcome?: GroupWelcome | undefined }) => ({
  ...welcome,
  checklist: welcome.checklist ?? usualChecklist,
  quiet: welcome.quiet === undefined ? usualQuietLimits : welcome.quiet,
  settledAfter: welcome.settledAfter ?? usualSettledAfter,
  firstVisitTries: welcome.firstVisitTries ?? usualFirstVisitTries,
});

/** Who comes along at first, and to how many visits (DOMAIN 3, rule 8). */
export const ComesAlong = z.strictObject({ who: Name, visits: z.int().min(1).max(99) });
export type ComesAlong = z.infer<typeof ComesAlong>;

/** For how many visits more somebody comes along: it counts down by itself, from the register. */
export const comesAlongStill = (comesAlong: ComesAlong | undefined, visits: number): number =>
  comesAlong ? Math.max(0, comesAlong.visits - visits) : 0;

export interface WelcomeTask {
  item: WelcomeItem;
  /** Not yet known while no first visit is arranged. */
  dueOn?: Day;
  doneOn?: Day;
}

const visits: Readonly<Record<string, number>> = { 'second-visit': 2, 'third-visit': 3 };

/** At which of their visits somebody is looked out for; undefined for what is done on a day of its own. */
export const visitOf = (itemId: WelcomeItemId): number | undefined => visits[itemId];

/**
 * The checklist for one newcomer, each thing with its day, counted from the first visit: the one that took place, or
 * else the one that is arranged. A later visit has the day on which the group meets then: `meetsOn` are its next days,
 * in order, after the visits made so far, or after the first one where that is still ahead. Nothing has to be said twice:
 * who greets, who is buddy and who comes along are agreed once they are written down.
 */
export const welcomeTasks = (of: {
  checklist: readonly WelcomeItem[];
  firstVisitOn: Day | undefined;
  visits: number;
  meetsOn: readonly Day[];
  done: readonly { itemId: WelcomeItemId; on: Day }[] | undefined;
}): WelcomeTask[] =>
  of.checklist
    .map((item) => {
      const done = of.done?.findLast(({ itemId }) => itemId === item.itemId);
      const visit = visitOf(item.itemId);
      const dueOn =
        visit === undefined
          ? of.firstVisitOn && addDays(of.firstVisitOn, daysFromFirst(item))
          : of.meetsOn[visit - 1 - Math.max(of.visits, 1)];
      return {
        item,
        ...(dueOn !== undefined && { dueOn }),
        ...(done && { doneOn: done.on }),
      };
    })
    .toSorted((one, other) => daysFromFirst(one.item) - daysFromFirst(other.item));
