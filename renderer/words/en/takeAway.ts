export const takeAway = {
  title: 'Take everything away',
  lead: 'One file with everything in it that any computer can read, with Welcome Desk or without.',
  settings: {
    text: 'Everything in one readable file, for another program, or to bring in again later.',
    open: 'Take everything away',
  },
  holds:
    'The file holds <b>everything</b>: all names and numbers, every mark, every note, the newcomers’ stories, the returns you sent. Only concerns about somebody’s safety are left out.',
  open: '<b>Nothing protects it.</b> Whoever has the file can read it. Keep it where nobody else looks, and throw it away when you no longer need it.',
  word: 'not protected',
  save: 'Save everything in one file',
  stopped: 'Stopped. No file has been saved.',
  lost: 'Press “Save everything in one file” again.',
  back: {
    heading: 'Bring such a file back in',
    text: 'Choose the file. You see what is in it before anything changes, and your folder is kept first.',
  },
} as const;
