import type { GuidePage } from '../../guidePages.ts';

export const keeping: GuidePage = {
  title: 'How long things are kept',
  alsoFoundBy:
    'retention, delete, old records, records are due, keep longer, clear out, data protection, GDPR, old names, tidy up',
  parts: [
    'Names and notes are kept for as long as they are of use, and no longer. Welcome Desk remembers that for you, and asks.',
    'Today says how many records are due to be looked at. Press <b>Look at them</b>. Beside each you read why it is due.',
    {
      steps: [
        'Tick what you mean, or press <b>Tick all</b>.',
        'Press <b>Keep for longer</b>, and choose for how long. Or press <b>Delete what is ticked</b>.',
        'Before anything is deleted you are asked once more, and type a word. Then it is gone from the backups too.',
      ],
    },
    'Nothing is ever deleted by itself.',
    { heading: 'What is asked about' },
    'The notes of a referral, three months after its end. The dates and the ending stay.',
    'A referral of somebody who never came, one month after the last word.',
    'Somebody who has not been here for two years. The registers then say “a person”, so that your numbers stay true. Whoever still comes keeps their name.',
    'You can choose other times: press <b>Settings and safety</b>, then <b>What is kept</b>.',
    { heading: 'When somebody says no' },
    'Somebody may say that you shall not keep how to reach them, what is good to know, or whom to ring. Write it down under what they have agreed to. It is then on no list any more, and their page offers to delete it.',
    'To erase everything about somebody, see <people>Finding and changing a person</people>.',
  ],
};
