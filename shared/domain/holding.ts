import type { Day } from './dates.ts';
import type { Person } from './people.ts';
import type { Referral } from './referrals.ts';
import type { MarkWord } from './register.ts';
import type { ReturnRow } from './returns.ts';
import type { KnownRole } from './rota.ts';
import type { Wellbeing } from './wellbeing.ts';

/** One line of the register about somebody, and what it said before it was put right. */
export interface HeldMark {
  group: string;
  day: Day;
  mark: MarkWord | null;
  isWalkIn?: true;
  supporters?: number;
  was?: MarkWord | null;
}

/** What somebody does at a group: usually, or on one day. */
export interface HeldRole {
  group: string;
  role: KnownRole | { words: string };
  on?: Day;
}

/** A copy that left, with the row about them. */
export interface HeldCopy {
  to: string;
  savedOn: Day;
  fromOn: Day;
  toOn: Day;
  row: ReturnRow;
}

/** Everything that is held about one person, from every place where they may occur (`placesOfPeople.ts`). */
export interface HoldingContent {
  person: Person;
  name: string;
  regularAt: { group: string; sinceOn: Day; untilOn?: Day }[];
  consents: { linkWorker?: string; consent: Person['consents'][number] }[];
  calls: { group: string; call: NonNullable<Person['quietCalls']>[number] }[];
  stories: { group: string; linkWorker?: string; referral: Referral }[];
  /** In order of time. */
  marks: HeldMark[];
  roles: HeldRole[];
  /** What they said about how things are, the first first. */
  wellbeing: { group: string; said: Wellbeing }[];
  copies: HeldCopy[];
}

/** What is held, as it is read on the page and on paper: headings, and lines with a word before each. */
export interface HeldSection {
  title: string;
  lines: { label?: string; text: string }[];
}
