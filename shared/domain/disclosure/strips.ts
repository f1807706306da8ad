import { addDays, Day } from '../dates.ts';
import { z } from '#shared/z.ts';

/** A run of days of one thing that is counted: of a group, or of a group and one way to it. */
export const Strip = z.strictObject({ key: z.string().max(400), fromOn: Day, toOn: Day });
export type Strip = z.infer<typeof Strip>;

/** What a number was counted over. No two of its strips share a day of one key. */
export type Region = readonly Strip[];

const meet = (one: Strip, other: Strip): boolean =>
  one.key === other.key && one.fromOn <= other.toOn && other.fromOn <= one.toOn;

const without = (strip: Strip, taken: Strip): Strip[] => {
  if (!meet(strip, taken)) return [strip];
  const { key, fromOn, toOn } = strip;
  return [
    ...(fromOn < taken.fromOn ? [{ key, fromOn, toOn: addDays(taken.fromOn, -1) }] : []),
    ...(taken.toOn < toOn ? [{ key, fromOn: addDays(taken.toOn, 1), toOn }] : []),
  ];
};

/** What is left of a region when others are taken out of it. */
export const minus = (region: Region, others: Region): Region =>
  others.reduce<Strip[]>((left, taken) => left.flatMap((strip) => without(strip, taken)), [...region]);

export const overlaps = (one: Region, other: Region): boolean =>
  one.some((strip) => other.some((each) => meet(strip, each)));

export const isWithin = (one: Region, other: Region): boolean => minus(one, other).length === 0;

/** Something that is counted, once for each time it happened. */
export interface Happening {
  key: string;
  day: Day;
}

export const isIn = ({ key, day }: Happening, region: Region): boolean =>
  region.some((strip) => strip.key === key && strip.fromOn <= day && day <= strip.toOn);
