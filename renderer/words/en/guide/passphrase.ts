import type { GuidePage } from '../../guidePages.ts';

export const passphrase: GuidePage = {
  title: 'Locking it with a passphrase',
  alsoFoundBy:
    'passphrase, password, lock, unlock, forgotten, recovery, sheet, code, stolen, safe, encryption, sleep, idle, ill, treasurer',
  parts: [
    'With a passphrase nobody who finds or steals the computer can read what you wrote down. You can choose one at any time, and take it away again.',
    { heading: 'Choosing one' },
    {
      steps: [
        'Press <b>Settings and safety</b>, then <b>Choose a passphrase</b>.',
        'Type three or four words in a row that mean something to you. Spaces and accents are fine.',
        'Press <b>Lock the folder with it</b>.',
        'Print the <b>Recovery sheet</b> twice. Put one copy where the hall keys are, and give one to your treasurer.',
      ],
    },
    { heading: 'Walking away' },
    'Press <b>Lock</b> at the top of any page, or hold Ctrl and press L. It also locks by itself after 15 minutes without a press, and when the computer goes to sleep. What you were typing is still there when you come back.',
    { heading: 'A wrong passphrase' },
    'Nothing is lost, and you are never locked out. After each wrong try you wait a little longer, half a minute at most.',
    { heading: 'I have forgotten it' },
    {
      steps: [
        'Fetch the recovery sheet.',
        'On the locked page press <b>I have the recovery sheet instead</b>, and type the code.',
        'Choose a new passphrase.',
      ],
    },
    'Without the passphrase and without the sheet nobody can open the folder, and nor can we. That is what keeps others out.',
    { heading: 'If I am ill' },
    'Whoever has the recovery sheet can open the folder on this computer, or a copy of it on another one.',
  ],
};
