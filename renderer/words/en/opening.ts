export const opening = {
  files_one: 'This file could not be read:',
  files_other: 'These files could not be read:',
  folder: 'Your data folder:',
  others_one: 'This is in it:',
  others_other: 'These are in it, among others:',
  file: {
    marker: 'The small file that says whose folder this is',
    changes: 'The newest changes',
    list: 'The list of what there is',
    all: 'Everything but the newest changes',
    people: 'The list of people',
    groups: 'The list of groups',
    'link-workers': 'The list of link workers',
    referrals: 'The newcomers and their stories',
    returns: 'The returns that were sent',
    settings: 'Your settings',
    register: 'The register of {{group}} for {{year}}',
    registerOfAGroup: 'The register of one of your groups for {{year}}',
    aside: 'What was put to one side',
    other: 'One of the files of your data',
  },
  /** What stands before the name of the file itself. */
  fileNamed: '{{what}}:',
  cause: {
    'not-a-folder': 'There is a file where the folder should be. Start Welcome Desk with another folder.',
    'not-allowed':
      'This computer does not let you write there. Ask whoever looks after it, or use another folder.',
    full: 'The disk is full. Make some room, then try again.',
    other: 'It may be on a memory stick or a drive that is not plugged in. Plug it in, then try again.',
  },
  wait: 'If you would rather ask someone first, close the app. It will wait.',
  backups: 'Look at the backups',
  backupsText: {
    damaged:
      '<b>A backup brings everything back</b> as it was when it was made. What is here now is kept first.',
    tooNew:
      '<b>If you cannot have the newer version,</b> a backup from before it brings back how things were then. What is here now is kept first.',
    key: '<b>A backup has its own key.</b> It opens with the passphrase of its day, or with the recovery sheet. What is here now is kept first.',
  },
  look: 'Look at what can be read',
  lookText:
    '<b>You can look at what can still be read.</b> Nothing is changed by that, and nothing can be written down.',
  beginMissing: 'Start with nothing, in its place',
  beginMissingText:
    '<b>If you took the folder away on purpose,</b> you can start with nothing in its place. The first page then takes a backup, too.',
  newer: 'Look for a newer version',
  newerText: '<b>A newer Welcome Desk opens it.</b> See here how to get one.',
  beginAmong: 'Keep my data here too',
  show: 'Show the folder',
  another: {
    heading: 'Use another folder',
    text: 'Write where it is, as the file window shows it at the top. Welcome Desk then uses it from now on.',
    label: 'Where is the folder?',
    hint: 'Such as {{example}}',
    putRight: 'Write the whole way to the folder, from its beginning',
    use: 'Use this folder',
  },
  practice: 'Go to the practice group',
  own: 'Go to my own group',
} as const;
