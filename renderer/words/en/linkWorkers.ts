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
    agreed: 'What you agreed with <b>{{name}}</b> is written down.',
  },

  agreed: {
    heading: 'How {{name}} likes to hear',
    nothing: 'Ask {{name}} how often, and in which form. Then Today reminds you.',
    changeFor: 'Change how {{name}} likes to hear',
    says: {
      month: 'A return every month, as {{how}}. Today reminds you when a month is over.',
      quarter: 'A return every three months, as {{how}}. Today reminds you when they are over.',
      none: 'A return when you choose to make one, as {{how}}.',
    },
    as: {
      pdf: 'a PDF',
      xlsx: 'a spreadsheet',
      csv: 'a plain table',
      email: 'the text of an e-mail',
    },
    withCodes: 'Codes stand beside the words.',
    every: {
      label: 'How often?',
      month: 'Every month',
      quarter: 'Every three months',
      none: 'When I choose',
    },
    how: 'In which form?',
    codes: 'Codes beside the words',
    codesHint: 'Some health computers want codes of SNOMED CT. Most link workers do not.',
  },

  page: {
    makeReturn: 'Make a return',
    details: 'How to reach {{name}}',
    noDetails: 'Nothing is written down yet.',
    telephone: 'Telephone',
    email: 'E-mail',
    change: 'Change',
    changeDetails: 'Change {{name}}’s details',
    people: 'Who {{name}} told us about',
    noPeople: 'Nobody yet.',
    story: '{{group}}. {{state}}.',
    returns: 'Returns to {{name}}',
    noReturns: 'None yet. A return tells {{name}} how people are getting on.',
    returnOf: '{{from}} to {{to}}',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    mistake: 'Sent by mistake.',
  },
} as const;
