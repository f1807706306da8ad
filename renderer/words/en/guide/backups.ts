import type { GuidePage } from '../../guidePages.ts';

export const backups: GuidePage = {
  title: 'If the computer breaks, or something is lost',
  alsoFoundBy:
    'backup, back up, copy, restore, memory stick, USB, lost, stolen, new laptop, another computer, go back, yesterday',
  parts: [
    'Welcome Desk makes a backup of everything by itself: every quarter of an hour while you write things down, and when you close it. They are in <b>Settings and safety</b>, under <b>Backups</b>.',
    { heading: 'Keep copies in another place' },
    {
      steps: [
        'Plug in a memory stick.',
        'Press <b>Backups</b>, then <b>Choose where copies go</b>. In a browser, write under <b>A second place</b> how your computer calls the stick.',
        'From then on every backup is copied there while the stick is plugged in.',
        'Keep the stick in another house. After a fortnight you are kindly reminded of it.',
      ],
    },
    'A backup is locked with the passphrase of its day. Without a passphrase, whoever finds the stick can read it.',
    { heading: 'Go back to a backup' },
    {
      steps: [
        'Press <b>Look inside</b> beside the day you want.',
        'The page says what is in it, and who is only in your folder or only in the backup.',
        'Press <b>Put this backup back</b>. Your folder is kept first, so you can take it back.',
      ],
    },
    { heading: 'On another computer' },
    'Start Welcome Desk there, press <b>I have a backup</b>, then <b>Choose a file</b>. A locked backup asks for its passphrase, or for the code on the recovery sheet.',
    'Where Welcome Desk has a window of its own, you can also press twice on the file. Its name ends in <b>.welcomedesk</b>. The page says what is in it before anything changes.',
    { heading: 'How long they are kept' },
    'Three of today, the last one of each of fourteen days, and the last one of each of twelve months. A backup that cannot be read is never thrown away.',
  ],
};
