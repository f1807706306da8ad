import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startBuiltDesk } from '#tests/support/builtDesk.ts';
import type { BuiltDesk, DeskStart } from '#tests/support/builtDesk.ts';
import { startStandIn } from '#tests/support/standin/startStandIn.ts';
import type { StandInDesk } from '#tests/support/standin/startStandIn.ts';

/** A Tuesday in November, a little while before the group meets at half past ten. */
export const tuesdayMorning = '2026-11-24T10:12:00Z';

/** Which built shell a journey is made on: the page of the browser, or the window on the stand-in for Electron. */
export type ShellName = 'loopback' | 'desktop-standin';

export interface Around {
  shell: ShellName;
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
  /** The copies on the stand-in so far; they are gone after the test. */
  standIns: StandInDesk[];
  /** Starts the built shell on a folder, with the test's page for its page or window. */
  startDesk: (folder: string, start?: DeskStart) => Promise<BuiltDesk>;
  /** The built app, started on the folder. */
  desk: BuiltDesk;
  /** Presses a button that saves a file, lets the leader choose `around` where she is asked, and answers the file's path. */
  saveFile: (press: () => Promise<void>) => Promise<string>;
  /** Fails the test when the browser complained: of an error, or of something that the page's policy refused. */
  faults: string[];
}

export const test = base.extend<Around>({
  shell: ['loopback', { option: true }],
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
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
  standIns: async ({}, give) => {
    const standIns: StandInDesk[] = [];
    await give(standIns);
    for (const desk of standIns) await desk.kill();
  },
  startDesk: async ({ shell, page, standIns }, give) => {
    await give(async (folder, start) => {
      if (shell === 'loopback') return startBuiltDesk(folder, start);
      const desk = await startStandIn(page, folder, start);
      standIns.push(desk);
      return desk;
    });
  },
  saveFile: async ({ shell, page, around, standIns }, give) => {
    await give(async (press) => {
      if (shell === 'loopback') {
        const downloading = page.waitForEvent('download');
        await press();
        const download = await downloading;
        const path = join(around, download.suggestedFilename());
        await download.saveAs(path);
        return path;
      }
      const desk = standIns.at(-1);
      if (desk === undefined) throw new Error('nothing has been started that could save a file');
      await desk.order('answerSave', around);
      await press();
      const { defaultPath = '' } = (await desk.first('save-dialog')) as { defaultPath?: string };
      const path = join(around, basename(defaultPath));
      await expect.poll(() => existsSync(path)).toBe(true);
      return path;
    });
  },
  desk: async ({ startDesk, folder, clock, flags, program, context }, give) => {
    const desk = await startDesk(folder, { flags, at: clock, program });
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
