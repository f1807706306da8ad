import { Day } from './dates.ts';
import { keptPurposes } from './mayKeep.ts';
import { z } from '#shared/z.ts';

/**
 * What is erased, and since when: all about one person, so that no name is left; the notes of one story; what somebody
 * said shall not be kept (DOMAIN 6); or a concern. It says no name itself.
 */
export const Erasure = z.strictObject({
  what: z.enum(['person', 'notes', ...keptPurposes, 'concern']),
  /** Of the person; for notes of the referral, for a concern its own. */
  id: z.uuidv7(),
  on: Day,
});
export type Erasure = z.infer<typeof Erasure>;

/** Where a record lies. */
export interface RecordPlace {
  document: string;
  shelf: string;
  id: string;
}

/** What a store has to know to erase, whatever its records are. */
export interface ErasingRules {
  /** The documents that `textsOf` reads. They are erased last: until then they tell what to look for elsewhere. */
  tellingWho: readonly string[];
  /** The texts of a record that tell who it was, to be looked for in every other text. */
  textsOf(erasures: readonly Erasure[], place: RecordPlace, record: unknown): string[];
  /** What stays of a record, the same record where nothing goes; null: nothing stays. Done twice it changes nothing more. */
  left(erasures: readonly Erasure[], texts: readonly string[], place: RecordPlace, record: unknown): unknown;
}
