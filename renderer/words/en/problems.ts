import type { ProblemCode } from '#shared/domain/errors.ts';

/** What happened, and what to do next, for everything that can go wrong. */
export const problems = {
  'invalid-input': {
    title: 'Something there could not be kept.',
    text: 'Look through what you typed, then press the button once more.',
  },
  'unknown-call': {
    title: 'This page is from another version of Welcome Desk.',
    text: 'Close it and start Welcome Desk again.',
  },
  'not-found': {
    title: 'That is not here any more.',
    text: 'It may have been taken back a moment ago. Everything else is as it was.',
  },
  conflict: {
    title: 'Something has changed in the meantime.',
    text: 'Look at how it stands now, then decide again.',
  },
  'not-allowed': {
    title: 'That cannot be done now.',
    text: 'Look at how it stands now. Nothing has been changed.',
  },
  busy: {
    title: 'Welcome Desk is already open',
    text: 'Another window or another program is using your data folder. Use that one, or close it and try again here.',
  },
  locked: {
    title: 'Welcome Desk is locked',
    text: 'Everything is kept. Type your passphrase to go on.',
  },
  working: {
    title: 'Welcome Desk is busy with the whole folder',
    text: 'It will be done in a moment. Everything is kept. Then do it once more.',
  },
  disk: {
    title: 'It could not be written down.',
    text: 'The disk may be full or unplugged. Everything saved before is still here. Make some room, then do it once more.',
  },
  'file-damaged': {
    title: 'A file could not be read',
    text: 'It may have been changed by another program, or the disk may be failing. Nothing has been thrown away or written over.',
  },
  'file-too-new': {
    title: 'Your data comes from a newer Welcome Desk',
    text: 'A newer version has been used with this folder. Nothing has been changed. Start the newer version to go on.',
  },
  'folder-traces': {
    title: 'Some of your files are missing',
    text: 'There are signs of Welcome Desk in the data folder, but not all of it is there. Nothing has been written over.',
  },
  'folder-unreachable': {
    title: 'Your data folder cannot be reached',
    text: 'It may be on a memory stick or a drive that is not plugged in. Plug it in, then try again.',
  },
  'folder-missing': {
    title: 'Your data folder is not there',
    text: 'It was here before. It may be on a memory stick or a drive that is not plugged in. Plug it in, then try again. Nothing has been made in its place.',
  },
  'folder-not-ours': {
    title: 'There are other files in this folder',
    text: 'Nothing of Welcome Desk is in it yet. If it is the right folder, Welcome Desk can keep its own files beside them, and leaves those alone. Nothing has been changed so far.',
  },
  'too-large': {
    title: 'That is too much at once.',
    text: 'Shorten what you typed, then press the button once more.',
  },
  closed: {
    title: 'Welcome Desk is closing',
    text: 'Everything you did is saved. Try again, or start Welcome Desk once more.',
  },
  unreachable: {
    title: 'Welcome Desk has stopped.',
    text: 'Everything saved is safe, and what you typed is still on this page. Start Welcome Desk again: it opens a new page, and you can copy the words over.',
  },
  internal: {
    title: 'Something went wrong in Welcome Desk.',
    text: 'Nothing you saved is lost. Try it once more.',
  },
} as const satisfies Record<ProblemCode, { title: string; text: string }>;
