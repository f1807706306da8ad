/** What all papers share: how large they are, and what came of saving them. */
export const papers = {
  print: 'How large?',
  normal: 'Usual size',
  large: 'Large print',
  save: 'Save as PDF',
  notSaved: {
    title: 'Nothing was saved.',
    text: 'You can save it whenever you like.',
  },
  lostText: 'Press “Save as PDF” once more. Nothing else was lost.',
} as const;
