import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { BuiltDesk } from '#tests/support/builtDesk.ts';

/** A Tuesday in November, a little while before the group meets at half past ten. */
export const tuesdayMorning = '2026-11-24T10:12:00Z';

interface Around {
  /** When the clock of every desk starts. */
  clock: string;
  /** Words for the desk: `--practice`. */
  flags: string[];
  /** A built shell of another kind than out/ holds. */
  program: string | undefined;
  /** What the browser is expected to complain of, in tests that take the desk away under it. */
  expectedFault: RegExp | null;
  /** An empty folder that is gone after the test. */
  around: string;
  /** Where the desk keeps its data; nothing is there yet. */
  folder: string;
  /** The built app, started on the folder. */
  desk: BuiltDesk;
  /** Fails the test when the browser complained: of an error, or of something that the page's policy refused. */
  faults: string[];
}

export const test = base.extend<Around>({
  clock: [tuesdayMorning, { option: true }],
  flags: [[], { option: true }],
  program: [undefined, { option: true }],
  expectedFault: [null, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  around: async ({}, give) => {
    const around = await mkdtemp(join(tmpdir(), 'desk '));
    await give(around);
    await rm(around, { recursive: true, force: true, maxRetries: 3 });
  },
  folder: async ({ around }, give) => give(join(around, 'our group')),
  desk: async ({ folder, clock, flags, program, context }, give) => {
    const desk = await startBuiltDesk(folder, { flags, at: clock, program });
    await give(desk);
    // Gone before the desk is, so that no page complains of having lost it.
    await Promise.all(context.pages().map((page) => page.close()));
    await desk.close();
  },
  faults: [
    async ({ context, expectedFault }, give) => {
      const faults: string[] = [];
      const note = (text: string) => expectedFault?.test(text) || faults.push(text);
      context.on('console', (message) => message.type() === 'error' && note(message.text()));
      context.on('weberror', (error) => note(String(error.error())));
      await give(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
