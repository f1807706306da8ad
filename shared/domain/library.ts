import type { ErasingRules } from './erasures.ts';
import type { z } from '#shared/z.ts';

/** Where records of one kind lie: a document (one JSON file) and a shelf in it. The type of the record rides along. */
export interface Shelf<R> {
  readonly document: string;
  readonly shelf: string;
  readonly record?: R;
}

/** What the store has to know of the domain, and no more. */
export interface Library {
  /** The format of the records, from 1. Raising it takes a migration (electron/store/migrations). */
  format: number;
  /** The schema of one record, or undefined where there is no such document or shelf. */
  schemaOf(document: string, shelf: string): z.ZodType | undefined;
  /** A small summary that can be made again from the document at any time; undefined for documents without one. */
  summarise(document: string, list: (shelf: string) => Iterable<[id: string, record: unknown]>): unknown;
  /** What erasing leaves of the records. */
  erasing: ErasingRules;
}
