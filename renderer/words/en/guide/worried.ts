import type { GuidePage } from '../../guidePages.ts';

export const worried: GuidePage = {
  title: 'I am worried about somebody',
  alsoFoundBy:
    'safeguarding, concern, abuse, neglect, harm, danger, hurt, bruise, disclosure, 999, police, social services, adult social care, secret, vulnerable',
  parts: [
    'Is anybody in danger now? Ring 999 before you do anything else.',
    {
      steps: [
        'Telephone your safeguarding lead first. The page <b>Worried about somebody?</b> has their name and number. It is in <b>Settings and safety</b>, on the page of each person, and on the register in helper mode.',
        'Then write down what you saw and heard: facts, not what you make of them. Their own words, when, where, who was there, and whom you told.',
        'Press <b>Keep it</b>, then <b>Save as PDF</b> or <b>Print</b>. Give the paper to your safeguarding lead by hand.',
      ],
    },
    'Never promise to keep it secret. Say: “I have to tell somebody whose job it is to help.” Do not ask questions to find out more, and do not speak to whoever may have done it.',
    { heading: 'Name your safeguarding lead now' },
    'It is somebody in the organisation your group belongs to. Press <b>Write down whom to ring</b> on that page, so that the number is there on the day. Pin it up where the kettle is, too.',
    { heading: 'Who can read it' },
    'It is kept apart from everything else: no search, no list, no return, no summary and no undo shows it. With a passphrase, looking at it asks for the passphrase once more. Without one, anybody who uses this computer can look.',
    'Whoever minds the laptop in helper mode can write one down. To read what was written takes your passphrase. The locked page says whom to ring first, but the number is locked with everything else. To write, unlock it, or use a sheet of paper.',
    { heading: 'What others are given' },
    '“Everything held about” somebody does not show it, so that nobody reads it over a shoulder. If they ask what you hold about them, ask your safeguarding lead before you answer: the law has exceptions.',
    'The file in which you take everything away leaves it out. When you hand over to another leader it stays with you, unless you tick <b>Hand over the concerns, too</b>. It is in your backups, which are locked as your folder is.',
    { heading: 'How long it stays' },
    'Erasing a person leaves it as it is, names and all, for it may be needed later. Your safeguarding lead says how long to keep it. Then open it under <b>Concerns from before</b>, type the word that is asked for, and press <b>Delete it for good</b>. That reaches the backups too.',
    'What happened later is added below with its date. What was written before is never changed.',
  ],
};
