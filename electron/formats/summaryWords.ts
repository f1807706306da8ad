import { dayInWords, monthInWords } from './words.ts';
import type { Day, Month } from '#shared/domain/dates.ts';
import type { ToldCount } from '#shared/domain/disclosure/cells.ts';
import type { OriginTold, PartTold, SummaryContent } from '#shared/domain/funderSummary.ts';
import { questionWords } from '#shared/domain/wellbeing.ts';
import type { FigureQuestion, TimeTold } from '#shared/domain/wellbeingFigures.ts';

/** `14`, `fewer than 5`, `between 16 and 19`, `not shown` */
export const toldInWords = (told: ToldCount): string => {
  if (told.kind === 'exact') return String(told.count);
  if (told.kind === 'few') return 'fewer than 5';
  return told.kind === 'between' ? `between ${told.from} and ${told.to}` : 'not shown';
};

/** `0` at the start of a sentence is `No`. */
const atStart = (words: string): string => {
  const said = words.replace(/^0 /, 'no ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

const hoursInWords = (minutes: number): string => {
  const hours = Math.round(minutes / 6) / 10;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
};

/** A sentence with a number in it, or that the number is not shown. */
const said = (told: ToldCount, what: string, sentence: (count: string) => string): string =>
  told.kind === 'not-shown' ? `${what} is not shown here.` : atStart(sentence(toldInWords(told)));

const originWords: Readonly<Record<Exclude<OriginTold['way'], 'organisation'>, string>> = {
  'link-worker': 'A link worker',
  self: 'Asked us themselves',
  signpost: 'Pointed to us',
  formal: 'Referred, not known by whom',
};

export const summaryWords = {
  title: 'Summary for funders',
  fileName: (fromOn: Day, toOn: Day, how: string): string =>
    `Summary for funders, ${dayInWords(fromOn)} to ${dayInWords(toOn)}.${how}`,
  about: ({ organisation, groups, fromOn, toOn }: SummaryContent): string =>
    [
      ...(organisation === undefined ? [] : [organisation]),
      `${groups.join(', ')}. From ${dayInWords(fromOn)} to ${dayInWords(toOn)}.`,
    ].join(': '),
  sentences: ({ sessions, minutes, people, newcomers, visits, referrals }: SummaryContent): string[] => [
    ...(sessions === 0
      ? ['No session took place.']
      : [
          sessions === 1
            ? `1 session took place. It was ${hoursInWords(minutes)} long.`
            : `${sessions} sessions took place. Together they were ${hoursInWords(minutes)} long.`,
          said(people, 'How many people came', (count) => `${count} people came.`),
          said(
            newcomers,
            'How many newcomers came',
            (count) => `${count} newcomers came to a group for the first time.`,
          ),
          said(visits, 'How many visits there were', (count) => `There were ${count} visits.`),
        ]),
    said(referrals, 'How many referrals came in', (count) => `${count} referrals came in.`),
  ],
  heading: {
    group: 'Visits to each group',
    month: 'Visits in each month',
    referrals: 'Where referrals came from',
    wellbeing: 'How are things?',
  },
  column: {
    group: 'Group',
    month: 'Month',
    sessions: 'Sessions',
    visits: 'Visits',
    from: 'From',
    referrals: 'Referrals',
    question: 'Question',
    people: 'People who answered twice',
    before: 'Before',
    after: 'After',
  },
  part: ({ group, monthOf }: PartTold): string =>
    group ?? (monthOf === undefined ? '' : monthInWords(monthOf.slice(0, 7) as Month)),
  origin: ({ way, organisation }: OriginTold): string =>
    way === 'organisation' ? (organisation ?? '') : originWords[way],
  wellbeing: {
    question: {
      satisfied: questionWords.satisfied,
      worthwhile: questionWords.worthwhile,
      happy: questionWords.happy,
      anxious: questionWords.anxious,
      loneliness: 'Three questions on loneliness, as one score from 3 to 9',
      lonely: `${questionWords.lonely} (how many said “Often/always”)`,
    } satisfies Record<FigureQuestion, string>,
    time: (time: TimeTold | undefined): string => {
      if (time === undefined) return '';
      if (time.kind === 'mean') return time.mean.toFixed(1);
      return time.kind === 'often' ? toldInWords(time.told) : 'not shown';
    },
    from: (owner: string): string => `Questions: ${owner}`,
    notes: [
      'Only people who answered the same question twice, at least four weeks apart, are in these numbers. Before is the mean of their first answers, after that of their latest, unless it says how many. Where it says how many, “fewer than 5” may also be nobody.',
      'The questions about life go from 0 “not at all” to 10 “completely”. With “anxious”, and with the score for loneliness, a lower number is better.',
    ],
  },
  note: 'A number from 1 to 4 is shown as “fewer than 5”, so that nobody can be recognised. Where it could be worked out from other numbers, those are not shown, or shown as “between”.',
  foot: ({ leaderName, organisation }: SummaryContent): string =>
    [summaryWords.title, leaderName, organisation].filter((each) => each !== undefined).join(', '),
  csv: {
    columns: ['What', 'Of', 'Number'],
    sessions: 'Sessions',
    hours: 'Hours',
    people: 'People',
    newcomers: 'Newcomers',
    visits: 'Visits',
    referrals: 'Referrals',
    questions: 'Questions',
    all: 'All',
    groups: 'Groups',
    from: 'First day',
    to: 'Last day',
  },
  chart: (rows: readonly { name: string; words: string }[]): string =>
    rows.map(({ name, words }) => `${name}: ${words}`).join('; '),
} as const;
