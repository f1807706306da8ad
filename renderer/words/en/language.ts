export const language = {
  title: 'Language',
  question: 'Which language?',
  side: 'It changes at once, on every screen.',
  only: 'Everything is in {{name}} so far, and there is no other language to choose yet.',
  more: 'The words can be put into another language by whoever speaks it. Then it can be chosen here.',
  says: 'Language changed.',
  back: 'Back to where I was',
} as const;
