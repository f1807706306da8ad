/** What has been kept long enough: looked at, kept for longer, or deleted. */
export const keeping = {
  title: 'Kept long enough',
  lead: 'Nothing goes before you have said so.',
  empty: 'Nothing is due just now. When something has been kept long enough, Today says so.',
  why: {
    ended: 'The notes of <b>{{person}}</b>’s referral to {{group}}. The story ended on {{day}}.',
    'never-arrivedNotes':
      'The notes of <b>{{person}}</b>’s referral to {{group}}. Nothing has come of it since {{day}}.',
    'never-arrived':
      '<b>{{person}}</b> was referred to {{group}} and never came. Nothing has been heard since {{day}}.',
    'not-seen': '<b>{{person}}</b> was last here on {{day}}.',
    'never-seen': '<b>{{person}}</b> was written down on {{day}}, and has never been here.',
  },
  goes: {
    notes: 'What goes is the notes. The dates and the ending stay.',
    person: 'Everything about {{person}} goes. The registers say “a person”, and your numbers stay true.',
  },
  look: 'Look at it',
  lookOf: 'Look at it: {{person}}',
  tickAll: 'Tick all',
  untickAll: 'Tick none',
  none: 'Tick what you mean first.',
  longer: {
    open: 'Keep for longer',
    heading: 'Keep what is ticked for longer',
    months: 'For how long?',
    for_one: '{{count}} month',
    for_other: '{{count}} months',
    forYear: 'A year',
    because: 'Why, if you like to say',
    becauseHint: 'It stands beside everything held about them.',
    becausePutRight: 'Write less than 200 letters',
    save: 'Keep it',
    says_one: '<b>One record</b> is kept for longer.',
    says_other: '<b>{{number}} records</b> are kept for longer.',
  },
  delete: {
    open: 'Delete what is ticked',
    heading_one: 'Delete one record',
    heading_other: 'Delete {{count}} records',
    what_one:
      'It goes for good: from every page, from what can be undone, and from the backups. This cannot be undone.',
    what_other:
      'They go for good: from every page, from what can be undone, and from the backups. This cannot be undone.',
    sent: 'What was sent is out of our hands. It stands under the names of the link workers.',
    word: 'delete',
    button_one: 'Delete one record for good',
    button_other: 'Delete {{count}} records for good',
  },
  deleted: {
    title_one: 'One record has been deleted.',
    title_other: '{{count}} records have been deleted.',
    text: 'Nothing of it is left in what could be undone or in the backups on this computer. Your numbers stay as they were.',
  },
  times: {
    heading: 'How long things are kept',
    side: 'When the time is over, you are asked.',
    notes: 'The notes of a referral, after its end',
    neverArrived: 'A referral of somebody who never came',
    names: 'The name of somebody who comes no more',
    for_one: '{{count}} month',
    for_other: '{{count}} months',
    forYears_one: '{{count}} year',
    forYears_other: '{{count}} years',
    save: 'Save',
    says: 'From now on you are asked after these times.',
  },
  settings: {
    heading: 'Keeping and deleting',
    text: 'Names and notes are not kept for ever. When their time is over, you are asked.',
    open: 'What is kept',
  },
} as const;
