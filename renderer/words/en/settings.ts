export const settings = {
  title: 'Settings and safety',
  you: {
    heading: 'You',
    text: 'This stands on the returns you save for link workers, so that they know whom to ring. Your name also greets you on Today.',
    name: 'What is your name?',
    namePutRight: 'Write your name in fewer words',
    telephone: 'On what number can a link worker ring you?',
    telephonePutRight: 'Write the number in fewer words',
    organisation: 'What do your groups belong to, if anything?',
    organisationHint: 'Such as Larkfield groups.',
    organisationPutRight: 'Write the name in fewer words',
    save: 'Save',
    says: 'Your details are saved.',
  },
  look: {
    heading: 'Text size and colours',
    text: 'Larger words, light or dark, extra contrast.',
    open: 'Text size',
  },
  changes: {
    text: 'The last 200 things that were written down or changed, each with a way to take it back.',
    open: 'See what changed',
  },
  about: {
    text: 'This is version {{version}}. See whether there is a newer one, and what it is made of.',
    open: 'About this version',
  },
  safety: {
    heading: 'Your data',
    folder: 'Everything is kept on this computer, in this folder:',
    copy: 'Backups are made by themselves, and can be kept on a memory stick too.',
    noPassphrase:
      '<b>The folder is not locked with a passphrase.</b> Anyone who can use this computer can read it. Lock the computer when you walk away.',
    hasPassphrase:
      '<b>The folder is locked with a passphrase.</b> Only who knows it, or has the recovery sheet, can read what is in it.',
    choose: 'Choose a passphrase',
    change: 'Passphrase and recovery sheet',
    password: '<b>Keep the password of the computer itself.</b> It is what keeps others out of your data.',
    nothingLeaves: 'Nothing leaves this computer unless you save it and send it.',
  },
  practice: {
    heading: 'Practice group',
    text: 'Made-up people to try things with. Nothing you do there touches your own group.',
    enter: 'Go to the practice group',
    leave: 'Go to my own group',
  },
} as const;
