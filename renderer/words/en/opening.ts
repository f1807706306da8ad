export const opening = {
  files_one: 'This file could not be read:',
  files_other: 'These files could not be read:',
  folder: 'Your data folder:',
  cause: {
    'not-a-folder': 'There is a file where the folder should be. Start Welcome Desk with another folder.',
    'not-allowed':
      'This computer does not let you write there. Ask whoever looks after it, or use another folder.',
    full: 'The disk is full. Make some room, then try again.',
    other: 'It may be on a memory stick or a drive that is not plugged in. Plug it in, then try again.',
  },
  wait: 'If you would rather ask someone first, close the app. It will wait.',
  practice: 'Go to the practice group',
  own: 'Go to my own group',
} as const;
