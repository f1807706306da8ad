/** Everything about a group that goes on paper or to others, and what all papers share. */
export const papers = {
  title: 'Print and share',
  side: 'For the notice board, for those who come, and for those who send people.',
  calendarFile: 'Calendar file',
  hint: {
    form: 'Whoever sends you somebody fills it in.',
    month: 'Every session of a month on one page, without anybody’s name.',
    calendarFile: 'For the calendars of phones and computers.',
  },
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
