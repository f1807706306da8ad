export const handOver = {
  title: 'Hand over',
  lead: 'When another leader stands in for you. They take everything over in one file, write in it, and give it back. Meanwhile only they write, so there are never two truths.',
  settings: {
    text: 'Another leader stands in for you on their own computer, and gives everything back afterwards.',
    away: 'It is with {{who}} now. Here you can look at everything.',
    here: 'You have it on loan from {{who}}.',
    open: 'Hand over or give back',
  },
  practice: 'The people of the practice group are made up. They are not handed over.',
  otherwise: 'That was done on another page already.',
  lost: 'Save the file again, further down on this page.',
  next: '<b>Give the file to {{who}}</b>, on a memory stick or by e-mail. Tell them the passphrase some other way: by telephone, or face to face.',
  stands: {
    away: '<b>It is with {{who}}</b>, {{when}}. Here you can look at everything, and change nothing.',
    here: '<b>You have it on loan from {{who}}</b>, {{when}}.',
    back: '<b>You have it back from {{who}}</b>, {{when}}.',
    without:
      '<b>You took it back without the file from {{who}}</b>, {{when}}. Should the file come after all, choose it here: you see what is in it first.',
  },
  form: {
    heading: 'Hand over to another leader',
    backHeading: 'Give it back to {{who}}',
    text: 'Everything but concerns about somebody’s safety goes into one file, locked with a passphrase of its own. From then on your folder is only looked at, until the file comes back.',
    to: 'Who takes over?',
    toPutRight: 'Write the name of who takes over',
    from: 'And your own name?',
    fromPutRight: 'Write your own name, so that they know who it is from',
    passphrase: 'A passphrase for the file',
    passphrasePutRight: 'Type a passphrase for the file',
    tell: 'Whoever takes over needs this passphrase. It need not be the one of your folder.',
    save: 'Hand over and save the file',
    giveBack: 'Give it back and save the file',
  },
  take: {
    heading: 'Take over from another leader',
    text: 'Choose the file that you were given. Its name ends in .age. You see what is in it first.',
  },
  back: {
    heading: 'When {{who}} gives it back',
    text: 'Choose the file that came back. Its name ends in .age. You see what changed first.',
  },
  again: {
    heading: 'The file did not arrive',
    text: 'Save it once more, with the same passphrase or another one.',
    button: 'Save the file again',
  },
  without: {
    heading: 'Go on without the file',
    text: '<b>Only in an emergency.</b> What {{who}} has written stays on their computer, and you write here: then there are two truths. Somebody has to bring them together by hand. Ring {{who}} first if you can.',
    word: 'take back',
    button: 'Take it back without the file',
  },
  open: {
    title: 'A file that was handed over',
    lead: 'It is locked. Whoever gave it to you knows the passphrase.',
    passphrase: 'The passphrase of the file',
    button: 'Open it',
    wrong: {
      title: 'That does not open it.',
      text: 'Look for capital letters, and ask whoever gave it to you. If the passphrase is right, the file is not whole: ask for it again.',
    },
    'not-handed-over': {
      title: 'That is not a file in which Welcome Desk was handed over.',
      text: 'Look for another file whose name ends in .age. Nothing has changed.',
    },
    'own-file': {
      title: 'That is the file you made yourself.',
      text: 'What was written since is not in it. Choose the file that came back to you. If there is none, “Hand over” has a way without it.',
    },
    'is-away': {
      title: 'Your own folder is with {{who}} now.',
      text: 'Take it back first, then take this over. Nothing has changed.',
    },
    practice: {
      title: 'This is the practice group.',
      text: 'Go to your own group first, then choose the file there.',
    },
  },
} as const;
