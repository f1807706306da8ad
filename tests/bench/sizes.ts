/** How much a data folder holds: 52 sessions a year and group, 25 marks a session. */
export interface Size {
  groups: number;
  /** Years of registers behind today. */
  years: number;
  /** Years for which the people have been coming, of which the registers may go back fewer. */
  knownYears: number;
  /** At least 30 for each group. */
  people: number;
  referrals: number;
}

export const sizeNames = ['S', 'M', 'L'] as const;
export type SizeName = (typeof sizeNames)[number];
export type Sizes = Readonly<Record<SizeName, Size>>;

export const sizes: Sizes = {
  S: { groups: 1, years: 1, knownYears: 1, people: 40, referrals: 20 },
  M: { groups: 10, years: 5, knownYears: 5, people: 700, referrals: 800 },
  L: { groups: 50, years: 10, knownYears: 10, people: 5_000, referrals: 8_000 },
};

/** The same groups and the same people, with one year of registers behind them. */
export const withOneYear = (size: Size): Size => ({ ...size, years: 1 });

export const peopleEach = (size: Size): number => Math.floor(size.people / size.groups);
export const referralsEach = (size: Size): number => Math.floor(size.referrals / size.groups);
