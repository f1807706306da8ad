/** What is held about somebody, and erasing it. */
export const holding = {
  open: 'Everything held about {{name}}',
  title: 'Everything held about {{name}}',
  lead: 'To read, to print, or to give to them.',
  savePdf: 'Save as PDF',
  saveJson: 'Save as data',
  erased: {
    title: 'Erased on {{day}}.',
    text: 'No name is left in the registers, the notes, what could be undone or the backups on this computer. The numbers stay as they were.',
    secondPlace:
      'The second place for backups was not there. It is done there with the next backup that is made while it is.',
    left_one: 'One backup could not be written anew, and may still hold the name: {{files}}.',
    left_other: '{{count}} backups could not be written anew, and may still hold the name: {{files}}.',
  },
  erase: {
    heading: 'Erase {{name}}',
    what: 'The name, how to reach {{name}}, the notes and what was agreed go for good: from every page, from what can be undone, and from the backups. This cannot be undone.',
    stays:
      'The registers say “a person” instead, so that your numbers stay true. A story that still goes on comes to an end. Files that were put aside because they could not be read are deleted too.',
    copies: 'What was sent is out of our hands. You may like to tell them:',
    mentions_one: 'The first name also stands in a note. If it is about them, change it first:',
    mentions_other:
      'The first name also stands in {{count}} notes. If they are about them, change them first:',
    word: 'erase',
    button: 'Erase {{name}} for good',
  },
} as const;
