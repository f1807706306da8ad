import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '#electron/core.ts';
import type { InputOf } from '#shared/contract/api.ts';
import type { Result } from '#shared/contract/result.ts';

/** As much as one call carries. */
const pieceBytes = 700_000;

/**
 * The backup among the words of a start, as a double click on its file puts it there: a path, on Linux also a `file:`
 * address. `folder` is where the start was made from. Null: none is there.
 */
export function backupAmong(words: readonly string[], folder: string): string | null {
  const word = words.findLast((each) => /\.welcomedesk$/i.test(each));
  if (word === undefined) return null;
  if (!/^file:/i.test(word)) return resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}

/** Hands a file over piece by piece, as a page does with one that was chosen there. */
async function bring(path: string, dispatch: Core['dispatch']): Promise<Result<unknown>> {
  const send = (piece: InputOf<'backups.bring'>) => dispatch('backups.bring', piece);
  const file = await open(path).catch(() => null);
  // What was brought before is not to be taken for this one.
  if (file === null) return send({ at: 0, bytes: '', isLast: true });
  try {
    const { size } = await file.stat();
    for (let at = 0; ; at += pieceBytes) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, at);
      const bytes = buffer.subarray(0, bytesRead).toString('base64');
      const isLast = bytesRead === 0 || at + bytesRead >= size;
      const answer = await send({ at, bytes, isLast });
      if (isLast || !answer.ok) return answer;
    }
  } finally {
    await file.close();
  }
}

/**
 * Takes in backups that are double-clicked, one after another, and shows the page that says what is in each before
 * anything is changed, or that the file is none. What could not be taken in for another reason can be chosen on the page
 * about backups, which says why not.
 */
export function openBackups(dispatch: Core['dispatch'], show: (hash: string) => void) {
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;
  return (path: string): void => {
    turn = turn.then(async () => {
      const isTaken = await bring(path, dispatch).then(
        ({ ok }) => ok,
        () => false,
      );
      count += 1;
      show(isTaken ? `#/backups/brought/${count}` : '#/backups');
    });
  };
}
