import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Where a script says the passphrase. Words of a command are seen by everybody on the computer, so it is none of them. */
export const passphraseVariable = 'WELCOME_DESK_PASSPHRASE';

/** Asks a person at a terminal, and shows nothing of what is typed. */
async function askedFor(say: (text: string) => void): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  say('Passphrase: ');
  const typed = await lines.question('');
  lines.close();
  say('\n');
  return typed;
}

/**
 * The passphrase of a locked folder: from the variable, which is then gone for programs started later; else from the
 * first line of the file that is open under `descriptor`; else from the person, where `mayAsk`. Undefined: from nowhere.
 */
export async function passphraseFrom(
  env: NodeJS.ProcessEnv,
  descriptor: number | undefined,
  mayAsk: boolean,
  say: (text: string) => void,
): Promise<string | undefined> {
  const told = env[passphraseVariable];
  delete env[passphraseVariable];
  if (told !== undefined && told !== '') return told;
  if (descriptor !== undefined) return readFileSync(descriptor, 'utf8').split(/\r?\n/, 1)[0];
  return mayAsk ? askedFor(say) : undefined;
}
