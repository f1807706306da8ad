import type { GuidePage } from '../../guidePages.ts';

export const handOver: GuidePage = {
  title: 'When another leader stands in for you',
  alsoFoundBy:
    'hand over, holiday, ill, hospital, stand in, lend, loan, give back, take over, second laptop, share, two computers',
  parts: [
    'Only one of you writes at a time, so that nothing is written twice. You hand everything over in one file, and it comes back in one file.',
    { heading: 'You hand it over' },
    {
      steps: [
        'Open <b>Settings and safety</b> and press <b>Hand over or give back</b>.',
        'Write who takes over, and a passphrase for the file.',
        'Press <b>Hand over and save the file</b>. A backup is kept first.',
        'Give them the file. Tell them the passphrase by telephone, never beside the file.',
      ],
    },
    'From then on you can look at everything and change nothing. Every page says who has it.',
    { heading: 'The other leader takes over' },
    {
      steps: [
        'Start Welcome Desk. On the very first page press <b>I have a backup</b>, or later <b>Hand over or give back</b>.',
        'Press <b>Choose a file</b>, and type the passphrase.',
        'The page says what is in the file. Press <b>Take it over</b>.',
      ],
    },
    'Their own name, telephone and text size stay theirs.',
    { heading: 'It comes back' },
    {
      steps: [
        'They press <b>Hand over or give back</b>, then <b>Give it back and save the file</b>.',
        'You press <b>Hand over or give back</b>, then <b>Choose a file</b>.',
        'The page says what they did. Press <b>Take it back</b>.',
      ],
    },
    { heading: 'It cannot come back' },
    'Ring them first. If their computer is lost, use <b>Take it back without the file</b>. What they wrote is then missing here, and if it turns up there are two truths.',
  ],
};

export const takeAway: GuidePage = {
  title: 'If you want to take everything with you',
  alsoFoundBy: 'export, JSON, leave, another program, spreadsheet, import, move, everything, open, data',
  parts: [
    'What you wrote is yours. <b>Settings and safety</b> has <b>Take everything away</b>: one file that any computer can read, also without Welcome Desk.',
    'Nothing protects that file. It holds every name, number and note, so keep it where nobody else looks. To carry your data safely, use a backup with a passphrase: see <backups>If the computer breaks, or something is lost</backups>.',
    { heading: 'Bring it back in' },
    'On the same page press <b>Choose a file</b>. You see what is in it and what differs, and your folder is kept as a backup first.',
    { heading: 'For who knows computers' },
    'The form of the file is described in the program’s folder, in docs/file-format.md.',
  ],
};
