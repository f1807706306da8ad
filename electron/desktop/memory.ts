import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from '#shared/z.ts';

const Remembered = z.strictObject({
  place: z
    .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .nullable()
    .default(null),
  isMaximised: z.boolean().default(false),
  saveFolder: z.string().nullable().default(null),
});
export type Remembered = z.infer<typeof Remembered>;

export interface Memory {
  recall(): Remembered;
  remember(some: Partial<Remembered>): void;
}

/**
 * The window's own small memory: where it stood, where was saved last. Nothing of the leader's data is in it, so a file
 * that cannot be read is simply started afresh, and one that cannot be written is not missed.
 */
export function openMemory(file: string): Memory {
  let now: Remembered;
  try {
    now = Remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    now = Remembered.parse({});
  }
  return {
    recall: () => now,
    remember(some) {
      now = { ...now, ...some };
      try {
        writeFileSync(`${file}.part`, JSON.stringify(now));
        renameSync(`${file}.part`, file);
      } catch {
        // A full disk is told where it matters: at the leader's own data.
      }
    },
  };
}
