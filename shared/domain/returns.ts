import { ConsentHow } from './consents.ts';
import { Day, Instant } from './dates.ts';
import { LinkWorkerId, PersonId, ReferralId, ReturnId } from './ids.ts';
import { DeclineReason, Ending } from './referrals.ts';
import { ReferralState } from './storyMoves.ts';
import { z } from '#shared/z.ts';

/** How a return leaves: as a file of one kind, or as the text of an e-mail. */
export const returnWays = ['pdf', 'xlsx', 'csv', 'email'] as const;
export const ReturnWay = z.enum(returnWays);
export type ReturnWay = z.infer<typeof ReturnWay>;

/** What we said to the referral: yes, no, or wait. */
const OurAnswer = z.strictObject({
  kind: z.enum(['accepted', 'waiting-list', 'declined']),
  on: Day,
  because: DeclineReason.optional(),
});
export type OurAnswer = z.infer<typeof OurAnswer>;

/**
 * What an earlier return said otherwise: a day they came or did not, how the story had ended, or words of theirs that may not
 * be passed on any more. Those are not said again; `toldOn` is the day of the return that quoted them.
 */
export const PutRight = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('day'), on: Day, came: z.boolean() }),
  /** `now` is left out when the story goes on. */
  z.strictObject({ what: z.literal('ending'), said: Ending, now: Ending.optional() }),
  z.strictObject({ what: z.literal('words'), toldOn: Day }),
]);
export type PutRight = z.infer<typeof PutRight>;

/** One line of a return: the least that closes the loop (DOMAIN 6.4). No name, no note, no telephone number. */
export const ReturnRow = z.strictObject({
  /** The referrer's own reference, or initials. */
  person: z.string().max(120),
  group: z.string().max(200),
  receivedOn: Day,
  /** None while nothing was said, and in returns from before it was told. */
  answer: OurAnswer.optional(),
  /** The first day they ever came to the group since they were referred, if it was by the end of the period. */
  firstVisitOn: Day.optional(),
  /** The days they came within the period, in order. */
  cameOn: z.array(Day).max(2000),
  state: ReferralState,
  ending: Ending.optional(),
  /** What they said themselves, and agreed to have quoted. */
  ownWords: z.string().max(4000).optional(),
  /** What returns before this one said otherwise, in order of time. */
  putRight: z.array(PutRight).max(2000).optional(),
});
export type ReturnRow = z.infer<typeof ReturnRow>;

/** Everything that leaves in a return, and nothing else. */
export const ReturnContent = z.strictObject({
  forLinkWorker: z.string().max(120),
  organisation: z.string().max(200).optional(),
  fromOn: Day,
  toOn: Day,
  rows: z.array(ReturnRow).max(20_000),
  leaderName: z.string().max(120).optional(),
  leaderTelephone: z.string().max(60).optional(),
  /** Codes of SNOMED CT stand beside the words, as the link worker wished. */
  hasCodes: z.literal(true).optional(),
});
export type ReturnContent = z.infer<typeof ReturnContent>;

/** The yes by which somebody was told of, as it stood on that day. */
const UnderYes = z.strictObject({ on: Day, how: ConsentHow, wording: z.string().max(60) });

/** A return that was saved: kept exactly as it left (DOMAIN 6.5). */
export const SentReturn = z.strictObject({
  id: ReturnId,
  linkWorkerId: LinkWorkerId,
  savedAt: Instant,
  savedOn: Day,
  how: ReturnWay,
  fileName: z.string().max(200),
  /** SHA-256 of the bytes of the file, or of the text of the e-mail, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The rows and columns as they left. Of a CSV file these are its very bytes; those of others lie with the sent files. */
  csv: z.string(),
  /** What stood over the table of a PDF, line by line. */
  head: z.array(z.string().max(600)).max(10).optional(),
  /** The text of the e-mail. */
  text: z.string().optional(),
  /** The file opens with a password, which is kept nowhere. */
  hasPassword: z.literal(true).optional(),
  content: ReturnContent,
  /**
   * Whose rows they are, in the order of the rows, and the yes that each rests on: none in returns from before that was
   * kept, nor of somebody who was erased. Stays here; it is not part of what left.
   */
  referrals: z
    .array(z.strictObject({ referralId: ReferralId, personId: PersonId, under: UnderYes.optional() }))
    .max(20_000),
  /** The day on which the leader wrote down that it was sent by mistake. */
  mistakeOn: Day.optional(),
});
export type SentReturn = z.infer<typeof SentReturn>;

/** Larger than any return that a leader could look through. */
export const mostFileBytes = 5_000_000;

/** The bytes of a file that was sent, in base64. */
export const SentFile = z.strictObject({ base64: z.string().max(Math.ceil(mostFileBytes / 3) * 4) });
export type SentFile = z.infer<typeof SentFile>;

/** Words that a return quoted, and when. */
export interface WordsTold {
  text: string;
  toldOn: Day;
}

/**
 * What returns told of one story so far: of each day they covered whether the person came, an ending, if any, and the words
 * they quoted and have not taken back.
 */
export interface ToldSoFar {
  days: ReadonlyMap<Day, boolean>;
  words?: readonly WordsTold[];
  ending?: Ending;
}

/** The part of a sent return that tells what the link worker was told. */
export type SaidThen = Pick<SentReturn, 'savedAt' | 'savedOn' | 'content' | 'referrals' | 'mistakeOn'>;

const inOrder = (sent: readonly SaidThen[]): SaidThen[] =>
  sent
    .filter(({ mistakeOn }) => mistakeOn === undefined)
    .toSorted((one, other) => (one.savedAt < other.savedAt ? -1 : 1));

/**
 * What a link worker knows from the returns sent to them, by story; the later word holds. What was sent by mistake does
 * not count: its days are told again. Only days on which something is known to have been said are in it, and of the
 * days without a visit those on which one is known now (`visitsOf`).
 */
export const toldSoFar = (
  sent: readonly SaidThen[],
  visitsOf: (referralId: ReferralId) => readonly Day[],
): Map<ReferralId, ToldSoFar> => {
  const told = new Map<ReferralId, ToldSoFar & { days: Map<Day, boolean> }>();
  for (const { savedOn, content, referrals } of inOrder(sent)) {
    const { fromOn, toOn, rows } = content;
    for (const [at, { referralId }] of referrals.entries()) {
      const row = rows[at];
      if (!row) continue;
      const days = told.get(referralId)?.days ?? new Map<Day, boolean>();
      // What covers a day again takes the place of what was said of it.
      for (const day of days.keys()) if (day >= fromOn && day <= toOn) days.set(day, false);
      for (const day of visitsOf(referralId)) if (day >= fromOn && day <= toOn) days.set(day, false);
      for (const day of row.cameOn) days.set(day, true);
      for (const each of row.putRight ?? []) if (each.what === 'day') days.set(each.on, each.came);
      const words = wordsAfter(told.get(referralId)?.words ?? [], row, savedOn);
      told.set(referralId, {
        days,
        ...(words.length > 0 && { words }),
        ...(row.ending && { ending: row.ending }),
      });
    }
  }
  return told;
};

/** The words that stand after one more row: without those it took back, with those it quoted. */
const wordsAfter = (
  before: readonly WordsTold[],
  { putRight = [], ownWords }: ReturnRow,
  toldOn: Day,
): WordsTold[] => {
  const takenBack = new Set(putRight.flatMap((each) => (each.what === 'words' ? [each.toldOn] : [])));
  return [
    ...before.filter((each) => !takenBack.has(each.toldOn)),
    ...(ownWords === undefined ? [] : [{ text: ownWords, toldOn }]),
  ];
};

/**
 * What was told otherwise than it is now, in order of time (DOMAIN 4: a correction after a return was sent is told in the
 * next one). `visits` are the days on which the person came, as far as they are the link worker's to know; `untilOn` is
 * the last day that is, and a day after it is not spoken of again. `quotable` are the words of theirs that may be passed on.
 */
export const putRightOf = (
  told: ToldSoFar | undefined,
  {
    visits,
    untilOn,
    ending,
    quotable,
  }: {
    visits: readonly Day[];
    untilOn: Day;
    ending: Ending | undefined;
    quotable: readonly string[];
  },
): PutRight[] => {
  if (!told) return [];
  const came = new Set(visits);
  const days = [...told.days]
    .filter(([on, said]) => on <= untilOn && said !== came.has(on))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([on]): PutRight => ({ what: 'day', on, came: came.has(on) }));
  const words = (told.words ?? [])
    .filter(({ text }) => !quotable.includes(text))
    .map(({ toldOn }): PutRight => ({ what: 'words', toldOn }));
  return told.ending === undefined || told.ending === ending
    ? [...days, ...words]
    : [...days, ...words, { what: 'ending', said: told.ending, ...(ending && { now: ending }) }];
};

/** How a row of one return differs from the next return's, for the leader to see. */
export type Difference =
  | { what: 'new' | 'gone'; person: string }
  | { what: 'state'; person: string; before: ReferralState; after: ReferralState }
  | { what: 'put-right'; person: string; putRight: PutRight[] };

/** What the next return to the same link worker says otherwise, story by story, in the order of its rows. */
export const differencesTo = (
  one: Pick<SentReturn, 'content' | 'referrals'>,
  next: Pick<SentReturn, 'content' | 'referrals'>,
): Difference[] => {
  const rowsOf = ({ content, referrals }: typeof one) =>
    new Map(
      referrals.flatMap(({ referralId }, at) => {
        const row = content.rows[at];
        return row ? [[referralId, row] as const] : [];
      }),
    );
  const [before, after] = [rowsOf(one), rowsOf(next)];
  const ofNext = [...after].flatMap(([referralId, row]): Difference[] => {
    const { person } = row;
    const was = before.get(referralId);
    if (!was) return [{ what: 'new', person }];
    return [
      ...(was.state === row.state
        ? []
        : [{ what: 'state' as const, person, before: was.state, after: row.state }]),
      ...(row.putRight ? [{ what: 'put-right' as const, person, putRight: row.putRight }] : []),
    ];
  });
  const gone = [...before].flatMap(([referralId, { person }]): Difference[] =>
    after.has(referralId) ? [] : [{ what: 'gone', person }],
  );
  return [...ofNext, ...gone];
};
