/** Telling a link worker of one moment of a story. */
export const tellings = {
  title: 'Tell {{linkWorker}} about {{name}}',
  write: 'Write to {{linkWorker}}',
  others: 'What else {{linkWorker}} may like to hear',
  other: '{{what}}.',
  moment: '{{day}}: {{what}}.',
  stays: {
    title: 'Nothing about {{name}} may be told.',
    'not-asked': 'Nobody has asked {{name}} yet whether {{linkWorker}} may hear how it goes.',
    'older-wording':
      '{{name}} agreed once, and our words for it have changed since. Ask once more when you can.',
    refused: '{{name}} asked us not to tell {{linkWorker}}.',
    withdrawn: '{{name}} agreed once, and does not want it any longer.',
    consent: 'What {{name}} has agreed to',
  },
  nobody: {
    heading: 'What may be said without naming anyone',
    text: 'It says nothing about {{name}}, and not even that we know them.',
  },
  rung: {
    label: 'Did anybody ring {{name}}?',
    yes: 'Yes, we rang',
    no: 'No',
    leaveOut: 'Leave it out',
  },
  instead: {
    others: 'Something to try instead?',
    ours: 'Or one of our own groups?',
    none: 'No other local group is written down yet. The book of other local groups is in the room Groups.',
  },
  writing: {
    heading: 'In writing',
    text: 'This leaves, and nothing else. Change whatever you like. It says {{person}} in place of the name, because others may read an e-mail.',
    names: 'Your words name {{name}}. {{person}} is safer in an e-mail.',
    again: 'Take the proposed words again',
    noAddress:
      'There is no e-mail address for {{linkWorker}} here. Write it in your mail program, or choose another way.',
  },
  telephone: {
    heading: 'On the telephone',
    ring: 'Ring {{telephone}}. Speak to {{linkWorker}} alone, and leave no name on an answering machine.',
    noNumber: 'No number is written down for {{linkWorker}}. Leave no name on an answering machine.',
  },
  told: {
    heading: 'When {{linkWorker}} has been told',
    text: 'Write down how, and these words are kept with it.',
    already: 'It is written down as told.',
    asItWas: 'As it was told',
  },
} as const;
