export const about = {
  title: 'About Welcome Desk',
  update: {
    heading: 'A newer version',
    byHand:
      '<b>This copy is brought up to date by hand.</b> Get the newest Welcome Desk from where you had this one, and open it in place of this one. Your data stays where it is.',
    never:
      'Welcome Desk never looks on the internet by itself. It looks when you press the button, and tells nobody anything about you or your groups.',
    look: 'Look for a newer version',
    lookAgain: 'Look again',
    looking: 'Looking. This may take half a minute.',
    newest: 'You have the newest version.',
    found: 'Version {{version}} is there.',
    foundText:
      'Fetching it changes nothing yet. It is a large file, so use the internet at home rather than a telephone’s.',
    fetch: 'Fetch version {{version}}',
    fetching: 'Fetching version {{version}}',
    percent: '{{percent}} % of it is here',
    stop: 'Stop',
    ready: 'Version {{version}} is on this computer.',
    readyText:
      'Everything you have written is saved already. Welcome Desk closes, puts the new version in place and opens again.',
    install: 'Close and put it in place',
    installing: 'Welcome Desk is closing.',
    noAnswer: 'No answer came.',
    noAnswerText: 'Is this computer on the internet? Nothing has changed, and you can look again.',
    refused: 'What came was not right, and was thrown away.',
    refusedText: 'It was not whole, or not made by us. Nothing has changed, and you can look again.',
    meetsToday_one: '{{groups}} meets today.',
    meetsToday_other: '{{groups}} meet today.',
    meetsTodayText: 'A newer version can wait until you are home again. You can go on all the same.',
    unknown: 'Does a group meet today?',
    unknownText:
      'Your data is not open, so Welcome Desk cannot know. On a day with a session, wait until you are home.',
    allTheSame: '{{act}}, all the same',
  },
  runs: {
    heading: 'What runs here',
  },
  licences: {
    heading: 'What it is made of',
    text: 'Welcome Desk is free for anybody to use, to change and to pass on, under the MIT licence.',
    others: 'It is made with {{count}} pieces of work of others, who gave them away in the same spirit.',
    line: '{{name}} {{version}}, {{licence}}',
    show: 'Show each with its licence',
    hide: 'Hide the licences',
    beside:
      'The window is made with Electron and Chromium. Their licences lie beside the program, in LICENSE.electron.txt and LICENSES.chromium.html.',
    lost: 'The list of licences could not be read.',
  },
} as const;
