declare module 'csv-spectrum' {
  /** Files that a reader of CSV has to understand, each with what it holds. */
  export default function spectrum(
    done: (error: unknown, files: { name: string; csv: Buffer; json: Buffer }[]) => void,
  ): void;
}
