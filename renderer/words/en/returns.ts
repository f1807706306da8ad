export const returns = {
  title: 'Exactly what will leave',
  goesTo: 'The table in the box, and nothing else, goes to <b>{{name}}</b>, {{work}}.',
  mailGoesTo: 'The words in the box, and nothing else, go to <b>{{name}}</b>, {{work}}.',
  how: {
    label: 'How shall it leave?',
    pdf: 'A PDF to read or print',
    pdfHint: 'Opens everywhere. It can have a password.',
    xlsx: 'A spreadsheet (Excel)',
    xlsxHint: 'For a link worker who counts.',
    csv: 'A plain table (CSV)',
    csvHint: 'For another program to read.',
    email: 'The text of an e-mail',
    emailHint: 'An e-mail can be read on its way. A PDF with a password cannot.',
  },
  password: {
    has: 'It opens with a password only',
    label: 'The password',
    hint: 'Tell {{name}} on the telephone, not in the same e-mail. It is kept nowhere.',
    putRight: 'Write a password of 4 letters or more',
    tell: 'Tell {{name}} the password on the telephone.',
    is: 'The password is <b>{{password}}</b>. Write it down now if you need it: it is not kept here.',
  },
  days: 'From {{from}} to {{to}}.',
  changeDays: 'Change the days',
  whichDays: 'Which days is the return for?',
  whichDaysText: 'Next you see exactly what {{name}} would get.',
  showDays: 'Show this return',
  leaveDays: 'Leave the days as they are',
  leaves: 'leaves',
  willLeave: 'The file that will leave',
  noRows: 'Nobody is in this return. Only the headings would leave.',
  staysHere: 'stays here',
  staysOut: {
    refused_one:
      '<names></names> <b>is not in this return.</b> {{called}} asked us not to tell {{linkWorker}}.',
    refused_other: '<names></names> <b>are not in this return.</b> They asked us not to tell {{linkWorker}}.',
    withdrawn_one:
      '<names></names> <b>is not in this return.</b> {{called}} does not want us to tell {{linkWorker}} any longer.',
    withdrawn_other:
      '<names></names> <b>are not in this return.</b> They do not want us to tell {{linkWorker}} any longer.',
    'older-wording_one':
      '<names></names> <b>is not in this return.</b> {{called}} agreed once, and our words for it have changed since. Ask once more when you can.',
    'older-wording_other':
      '<names></names> <b>are not in this return.</b> They agreed once, and our words for it have changed since. Ask once more when you can.',
    'not-asked_one':
      '<names></names> <b>is not in this return.</b> Nobody has asked {{called}} yet whether we may tell {{linkWorker}}.',
    'not-asked_other':
      '<names></names> <b>are not in this return.</b> Nobody has asked them yet whether we may tell {{linkWorker}}.',
  },
  namesStay: 'Names, notes and telephone numbers stay here.',
  othersStay: 'The names, notes and telephone numbers of the others stay here too.',
  save: 'Save return for {{name}}',
  prepare: 'Prepare e-mail for {{name}}',
  notNow: 'Not now',
  notSaved: {
    title: 'Nothing was saved.',
    text: 'The return is here when you want it.',
  },
  conflict: {
    title: 'Something has changed since this page was opened.',
    text: 'Nothing was saved. Below is the return as it is now: read it once more, then save it.',
  },
  saved: {
    title: 'Return saved for {{name}}',
    lostText: 'Make the return once more for the same days. Nothing else was lost.',
    send: 'Now give the file to {{name}} in the way you have agreed. Welcome Desk sends nothing by itself. What it holds is kept here, so that you can look at it again.',
    see: 'See what was saved',
    back: 'Back to {{name}}',
  },
  mail: {
    title: 'E-mail for {{name}}',
    opened: {
      whole: 'The e-mail is open in your mail program.',
      'without-text':
        'The e-mail is open in your mail program, without its text: it is too long to be handed over. Copy the text below into it.',
      not: 'No mail program could be opened. Copy the words below into an e-mail.',
    },
    text: 'Read it once more there, and send it to {{name}}. Welcome Desk sends nothing by itself. It is written down here as sent.',
    see: 'See what was written',
  },
  sent: {
    title: 'Return for {{name}}',
    csvOn: 'Saved as a plain table on {{day}} at {{time}}.',
    xlsxOn: 'Saved as a spreadsheet on {{day}} at {{time}}.',
    pdfOn: 'Saved as a PDF on {{day}} at {{time}}.',
    emailOn: 'Prepared as an e-mail on {{day}} at {{time}}.',
    hasPassword: 'The file opens with a password. The password is kept nowhere.',
    left: 'left',
    asItLeft: 'The return as it left',
    yes: {
      heading: 'They had agreed to it',
      'in-person': 'Said yes in person.',
      'by-telephone': 'Said yes by telephone.',
      'told-by-link-worker': '{{linkWorker}} told us of the yes.',
      'on-paper': 'Said yes on paper.',
    },
    unchanged: 'This is what left, word for word. What has changed since then stands in the next return.',
  },
  next: {
    heading: 'What the next return said otherwise',
    see: 'See the return of {{day}}',
    same: 'Nothing.',
    new: '<b>{{person}}</b> is in it, and was not in this one.',
    gone: '<b>{{person}}</b> is not in it any more.',
    state: '<b>{{person}}</b>: {{before}} became {{after}}.',
    putRight_one: '<b>{{person}}</b>: one thing in this return was put right.',
    putRight_other: '<b>{{person}}</b>: {{count}} things in this return were put right.',
  },
  mistake: {
    heading: 'Was it sent by mistake?',
    show: 'What to do now',
    isMarked:
      'You wrote down on {{day}} that it was sent by mistake. The next return tells of these days again.',
    intro: 'It happens. Doing these things soon is what helps.',
    delete:
      '<b>Ring whoever got it.</b> Ask them to delete it everywhere, also where deleted things are kept, and to tell you when that is done.',
    right: '<b>Put right what was wrong.</b> Then make a new return for {{name}}.',
    people:
      '<b>Tell the people in it</b>, if it went to somebody they had not agreed to. Say what was in it, and that you are sorry.',
    ask: '<b>Ask for advice today.</b> Ring whoever looks after data in your organisation. Something serious has to be told to the Information Commissioner within 72 hours.',
    write: '<b>Write it down here</b>, with the button below. The return stays in the list as it was.',
    mark: 'It was sent by mistake',
    unmark: 'It was no mistake after all',
  },
  says: {
    mistake: 'The return for <b>{{name}}</b> was sent by mistake.',
    noMistake: 'The return for <b>{{name}}</b> was no mistake.',
  },
} as const;
