import type { GuidePage } from '../../guidePages.ts';

export const others: GuidePage = {
  title: 'Other local groups, and answers to the link worker',
  alsoFoundBy:
    'address book, signpost, try instead, what next, leaflet, hand-out, other clubs, advice, choir, reply, answer, told',
  parts: [
    'When your group is not right for somebody, or a course comes to its end, it is good to know what else is near.',
    { heading: 'The book of other local groups' },
    {
      steps: [
        'Press <b>Groups</b>, then <b>Other local groups</b>.',
        'Press <b>Add one</b>. The name is enough; when, where and whom to ring make it useful.',
        'After half a year the page asks you to make sure that it is all still right. A short call is enough.',
      ],
    },
    { heading: 'A sheet to give away' },
    {
      steps: [
        'Press <b>Make a sheet</b>, and choose a few, also from your own groups.',
        'Read it. It says nothing about who it is for.',
        'Print it, save it as a PDF, or copy the words into a message.',
      ],
    },
    { heading: 'Telling the link worker how it goes' },
    'For each step of a story there is a message, ready to change: yes and when, full until, came or did not come, feels at home, not seen for a while, the agreed sessions are used, how it ended.',
    {
      steps: [
        'On Today, or on the newcomer’s page, press <b>Tell</b> or <b>Write to</b> with the link worker’s name.',
        'Read it and change what you like. It says the reference or the initials in place of the name.',
        'Open it in your mail program, copy it, print it, or read it out on the telephone.',
        'Write down how the link worker was told. The words are kept with it.',
      ],
    },
    'Whoever has not agreed is never in it. Then the page says what may be said without naming anyone.',
  ],
};
