import type { Result } from '#shared/contract/result.ts';
import type { ProblemCode } from '#shared/domain/errors.ts';

/** What a terminal says for each code. The page has fuller words of its own, with buttons beside them. */
export const sentences: Readonly<Record<ProblemCode, string>> = {
  'invalid-input': 'The call does not have the shape it needs. --list shows what each call takes.',
  'unknown-call': 'There is no call of that name. --list shows them all.',
  'not-found': 'That is not in this folder.',
  conflict: 'It has changed since. Nothing was written.',
  'not-allowed': 'That is not allowed. Nothing was written.',
  busy: 'Welcome Desk is already open on this data folder, in another window or on another computer. Nothing was changed.',
  locked: 'This data folder is locked with a passphrase. Unlock it first; nothing was changed.',
  working: 'Welcome Desk is working on the whole data folder. Try again in a moment; nothing was changed.',
  disk: 'It could not be written to the disk. What was saved before is still there.',
  'file-damaged': 'A file in the data folder could not be read. Nothing was changed or thrown away.',
  'file-too-new': 'This data folder was written by a newer Welcome Desk. Nothing was changed.',
  'folder-traces':
    'There are files of Welcome Desk in this folder, but not all of them. Nothing was changed.',
  'folder-missing':
    'The data folder was here before and is not here now. It may be on a memory stick that is not plugged in. Nothing was made in its place.',
  'folder-not-ours':
    'There are other files in this folder, and none of Welcome Desk. Nothing was changed. app.beginHere starts among them.',
  'folder-unreachable': 'The data folder cannot be reached or written to.',
  'too-large': 'That is larger than Welcome Desk takes in one go.',
  closed: 'Welcome Desk is closing.',
  unreachable: 'Welcome Desk does not answer.',
  internal: 'Something went wrong inside Welcome Desk.',
};

/** `ready`, or the code of what keeps the data folder from being opened. */
export async function folderState(core: {
  dispatch(name: unknown, input: unknown): Promise<Result<unknown>>;
}): Promise<'ready' | ProblemCode> {
  const status = await core.dispatch('app.status', {});
  return status.ok ? (status.value as { state: 'ready' | ProblemCode }).state : status.error.code;
}
