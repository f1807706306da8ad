export const opening = {
  files_one: 'This file could not be read:',
  files_other: 'These files could not be read:',
  folder: 'Your data folder:',
  wait: 'If you would rather ask someone first, close the app. It will wait.',
  practice: 'Go to the practice group',
  own: 'Go to my own group',
} as const;
