export const linkWorkers = {
  title: 'Link workers',
  count_one: 'One link worker tells you about people',
  count_other: '{{count}} link workers tell you about people',
  add: 'Add a link worker',
  empty:
    'The people who send somebody to you will be here. They come in by themselves when you add a newcomer, and you can add them too.',
  at: '{{title}} at {{organisation}}',
  usualTitle: 'link worker',
  sentence: '{{words}}.',
  open_one: 'One story under way.',
  open_other: '{{count}} stories under way.',
  noneOpen: 'No story under way.',
  lastReturn: 'Last return {{day}}.',
  noReturn: 'No return yet.',

  fields: {
    name: 'What is their name?',
    organisation: 'Where do they work?',
    title: 'What are they called there?',
    titleHint: 'Empty means “link worker”.',
    telephone: 'Telephone',
    email: 'E-mail',
  },
  problem: {
    name: 'Write the link worker’s name',
    tooLong: 'Say it in fewer words',
  },

  form: {
    title: 'Add a link worker',
    intro: 'Only the name is needed. The rest can wait.',
    save: 'Add this link worker',
    leave: 'Leave it for later',
  },

  says: {
    added: '<b>{{name}}</b> is written down.',
    changed: '<b>{{name}}</b>’s details changed.',
  },

  page: {
    makeReturn: 'Make a return',
    details: 'How to reach {{name}}',
    noDetails: 'Nothing is written down yet.',
    telephone: 'Telephone',
    email: 'E-mail',
    change: 'Change',
    changeDetails: 'Change {{name}}’s details',
    save: 'Save',
    leaveAsIs: 'Leave it as it is',
    people: 'Who {{name}} told us about',
    noPeople: 'Nobody yet.',
    story: '{{group}}. {{state}}.',
    returns: 'Returns to {{name}}',
    noReturns: 'None yet. A return tells {{name}} how people are getting on.',
    returnOf: '{{from}} to {{to}}',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
  },
} as const;
