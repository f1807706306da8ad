export const returns = {
  title: 'Exactly what will leave',
  goesTo: 'The table in the box, and nothing else, goes to <b>{{name}}</b>, {{work}}.',
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
  sent: {
    title: 'Return for {{name}}',
    savedOn: 'Saved on {{day}} at {{time}}.',
    left: 'left',
    asItLeft: 'The file as it was saved',
    unchanged:
      'This is the file exactly as it was saved. What has changed since then stands in the next return.',
  },
} as const;
