export const firstRun = {
  steps: {
    label: 'The first steps',
    numbered: '{{number}}. {{step}}',
    languageAndSize: 'Language, size',
    size: 'Text size',
    group: 'Your group',
    safety: 'Your data',
  },
  of: '{{number}} of {{count}}',
  board: 'Nothing leaves this computer unless you send it.',
  look: {
    title: 'Hello, and welcome',
    lead: 'Three short pages, then you can take a register. You can skip any of them and change your mind later.',
    next: 'Next: your group',
    skip: 'Skip all three',
    first: 'or first',
    practiceTitle: 'Have a look round.',
    practiceText:
      'The practice group has made-up people in it. Nothing you do there is kept with your own group.',
    practice: 'Try it with the practice group',
  },
  group: {
    title: 'Your group',
    lead: 'With its usual day and time, its sessions appear by themselves. Leave empty what you do not know yet.',
    you: 'What is your first name?',
    name: 'What is your group called?',
    namePutRight: 'Write what the group is called, or leave its day and place empty too',
    next: 'Next: your data',
    skip: 'Skip this',
    known_one: '<b>{{group}}</b> is written down. You can change it, and add others, under Groups.',
    known_other: '{{count}} groups are written down. You can change them, and add others, under Groups.',
  },
  safety: {
    title: 'Your data, and who can read it',
    guide: 'The guide tells you more',
    start: 'Start Welcome Desk',
  },
} as const;
