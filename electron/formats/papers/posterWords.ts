import { kindWords } from '../listingWords.ts';
import { dateInWords, fromTo } from '../sheetWords.ts';
import type { BlockPaper } from './blocks.ts';
import { inList, usualTimeInWords } from '../usualTimeWords.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { PosterContent, PosterDate, ShareablePoster } from '#shared/domain/sharing/poster.ts';

/** One part of a poster: what it is about, and its lines. */
export interface PosterPart {
  heading: string;
  lines: string[];
}

const dateLine = ({ day, startsAt, endsAt, place }: PosterDate): string =>
  [dateInWords(day), fromTo(startsAt, endsAt), place].filter((part) => part !== undefined).join(', ');

/** A date that is as usual needs its day only. */
const nextLine = (date: PosterDate, usual: PosterContent['usualTimes']): string => {
  const isUsual =
    date.place === undefined &&
    usual.some(({ startsAt, endsAt }) => startsAt === date.startsAt && endsAt === date.endsAt);
  return isUsual ? dateInWords(date.day) : dateLine(date);
};

const cost = ({ costPence, costWords }: PosterContent): string[] => {
  const price = costPence === 0 ? 'Free' : `£${((costPence ?? 0) / 100).toFixed(2)} a session`;
  const words = [
    ...(costPence === undefined ? [] : [price]),
    ...(costWords === undefined ? [] : [costWords]),
  ];
  return words.length === 0 ? [] : [words.join('. ')];
};

const text = (words: string | undefined): string[] => words?.split(/\n+/) ?? [];

const ring = ({ leaderName, leaderTelephone, email }: PosterContent): string[] => {
  const who = [leaderName, leaderTelephone].filter((part) => part !== undefined).join(', ');
  return [...(who === '' ? [] : [who]), ...(email === undefined ? [] : [email])];
};

const notOn = (days: readonly Day[]): string[] => (days.length === 0 ? [] : [inList(days.map(dateInWords))]);

export const posterWords = {
  fileName: (group: string): string => `Poster of ${group}.pdf`,
  title: (group: string): string => `Poster of ${group}`,
  kind: ({ kind }: PosterContent): string | undefined => (kind === 'other' ? undefined : kindWords[kind]),
  codeOf: (address: string): string => `Code that opens ${address}`,
  /** What stands on it under the name of the group, part by part; nothing is asked of what is not known. */
  parts: (poster: ShareablePoster): PosterPart[] => {
    const { usualTimes, nextDates, place } = poster;
    const from = nextDates[0]?.day;
    return [
      { heading: 'What we do', lines: text(poster.offers) },
      {
        heading: 'When',
        lines: usualTimes.map((time) => usualTimeInWords(time, from ?? time.fromOn)),
      },
      { heading: 'Next', lines: nextDates.map((date) => nextLine(date, usualTimes)) },
      { heading: 'Not on', lines: notOn(poster.notOn) },
      { heading: 'Where', lines: text(place) },
      { heading: 'What to bring', lines: text(poster.whatToBring) },
      { heading: 'Cost', lines: cost(poster) },
      { heading: 'Getting in', lines: text(poster.access) },
      { heading: 'Ask us', lines: ring(poster) },
      { heading: 'Web page', lines: text(poster.webAddress) },
    ].filter(({ lines }) => lines.length > 0);
  },
} as const;

/** What stands on a poster, for whoever looks at it before it is printed. */
export const posterPaper = (poster: ShareablePoster): Pick<BlockPaper, 'fileName' | 'title' | 'blocks'> => {
  const kind = posterWords.kind(poster);
  return {
    fileName: posterWords.fileName(poster.group),
    title: poster.group,
    blocks: [
      ...(kind === undefined ? [] : [{ kind: 'lines' as const, lines: [kind] }]),
      ...posterWords.parts(poster).map((part) => ({ kind: 'lines' as const, ...part })),
    ],
  };
};
