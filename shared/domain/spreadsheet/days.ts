import { type Day, isRealDay } from '../dates.ts';
import { folded } from '../text.ts';

/** A day as a heading says it; the year may be left out. */
export interface SaidDay {
  day: number;
  month: number;
  year?: number;
}

// English and Welsh, by the letters that tell them apart; "mai" and "mar" are months of both kinds.
const months: readonly RegExp[] = [
  /^(?:jan|ion)/,
  /^(?:feb|chw)/,
  /^(?:mar|maw)/,
  /^(?:apr|ebr)/,
  /^(?:may|mai)/,
  /^(?:jun|meh)/,
  /^(?:jul|gor)/,
  /^(?:aug|aws)/,
  /^(?:sep|med)/,
  /^(?:oct|hyd)/,
  /^(?:nov|tac)/,
  /^(?:dec|rha)/,
];

/** 1 to 12, for the name of a month or its beginning; undefined for other words. */
export const monthIn = (text: string): number | undefined => {
  const word = folded(text);
  const at = /^[a-z]{3,10}$/.test(word) ? months.findIndex((shape) => shape.test(word)) : -1;
  return at < 0 ? undefined : at + 1;
};

const century = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);

const said = (day: number, month: number | undefined, year: number | undefined): SaidDay | undefined => {
  if (month === undefined || !isRealDay(dayText(year ?? 2024, month, day))) return undefined;
  return { day, month, ...(year !== undefined && { year }) };
};

const dayText = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day of that number in a spreadsheet; only of years in which a register may have been taken. */
const bySerial = (serial: number): SaidDay | undefined => {
  if (serial < 32_874 || serial > 73_050) return undefined;
  const [year = 0, month = 0, day = 0] = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number);
  return { day, month, year };
};

/**
 * The day that a heading says: `1/2/26` (the day comes first), `3 Feb`, `Tues 3rd February 2026`, `2026-02-03`, or the number
 * by which a spreadsheet counts it. Undefined for everything else: 2/13/26 is no day here.
 */
export const saidDay = (text: string): SaidDay | undefined => {
  const plain = text.trim().toLowerCase();
  if (/^\d{5}$/.test(plain)) return bySerial(Number(plain));
  const iso = /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:[t\s].*)?$/.exec(plain);
  if (iso) return said(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const words = plain.replace(/^[a-z]{3,9}\.?,?\s+(?=\d)/, (word) =>
    monthIn(word) === undefined ? '' : word,
  );
  const figures = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*((?:19|20)?\d\d))?$/.exec(words);
  if (figures) return said(Number(figures[1]), Number(figures[2]), century(figures[3]));
  const dayFirst =
    /^(\d{1,2})\s*(?:st|nd|rd|th|af|ail|ydd|fed|eg)?(?:\s+of)?[\s/.-]*([\p{L}]{3,10})\.?,?[\s/.'’-]*((?:19|20)?\d\d)?$/u.exec(
      words,
    );
  if (dayFirst) return said(Number(dayFirst[1]), monthIn(dayFirst[2] ?? ''), century(dayFirst[3]));
  const monthFirst = /^([\p{L}]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+((?:19|20)\d\d))?$/u.exec(words);
  return monthFirst
    ? said(Number(monthFirst[2]), monthIn(monthFirst[1] ?? ''), century(monthFirst[3]))
    : undefined;
};

/** A number that may be the day of a month, with or without a weekday before it. */
export const dayOfMonth = (text: string): number | undefined => {
  const [, number] = /^(?:[\p{L}]{1,9}\.?\s*)?(\d{1,2})(?:st|nd|rd|th)?$/u.exec(text.trim()) ?? [];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31 ? Number(number) : undefined;
};

/** The year that a title names: `Register 2025`, and the first of `2025/26`. */
export const yearIn = (text: string): number | undefined => {
  const [year] = /\b20\d\d\b/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
};

const halfYear = 6 * 31;

const order = ({ month, day }: SaidDay): number => month * 31 + day;

/**
 * Gives days their years. They follow one another, forwards or backwards, and a year begins where the months begin anew.
 * Where nothing says a year, the last of them is the latest that is not after today.
 */
export const withYears = (
  days: readonly (SaidDay | undefined)[],
  o: { today: Day; firstYear?: number | undefined },
): (Day | undefined)[] => {
  const known = days.filter((each) => each !== undefined);
  const steps = known.map((each, at) => order(each) - order(known[at - 1] ?? each));
  const falls = steps.filter((step) => step < 0).length;
  // Between December and January the step is a large one, whichever way the days go.
  const isBackwards =
    falls > steps.filter((step) => step > 0 && step < halfYear).length &&
    steps.some((step) => step < 0 && step > -halfYear);
  const forwards = isBackwards ? days.toReversed() : days;
  const dated = (from: number): (Day | undefined)[] => {
    let year = from;
    let last: SaidDay | undefined;
    return forwards.map((each) => {
      if (!each) return undefined;
      if (each.year !== undefined) year = each.year;
      else if (last && order(each) < order(last)) year += 1;
      last = each;
      const text = dayText(year, each.month, each.day);
      return isRealDay(text) ? (text as Day) : undefined;
    });
  };
  const isPast = (those: readonly (Day | undefined)[]) => those.every((each) => !each || each <= o.today);
  let from = o.firstYear ?? known.find(({ year }) => year !== undefined)?.year ?? Number(o.today.slice(0, 4));
  if (o.firstYear === undefined && known.every(({ year }) => year === undefined)) {
    while (from > 1990 && !isPast(dated(from))) from -= 1;
  }
  return isBackwards ? dated(from).toReversed() : dated(from);
};
