/** How large a sheet is printed: for most eyes, or for those who want it larger. */
export const prints = ['normal', 'large'] as const;
export type Print = (typeof prints)[number];

/** What a notice board has room for. */
export const posterSizes = ['a4', 'a5'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** A part of a paper, as it is shown before it leaves and as it is printed: words under a heading, or a table. */
export type PaperBlock =
  | { kind: 'lines'; heading?: string; lines: readonly string[] }
  /** A cell without words is room to write by hand. The first column is short: a number, a day. */
  | {
      kind: 'table';
      heading?: string;
      says: string;
      columns: readonly string[];
      rows: readonly (readonly string[])[];
    };
