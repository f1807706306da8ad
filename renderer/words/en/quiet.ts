/** For a kind word to somebody who has not been seen for a while. */
export const quiet = {
  title: 'A kind word to {{name}}',
  missed_one: '{{name}} has missed one session of {{group}}.',
  missed_other: '{{name}} has missed {{number}} sessions of {{group}} in a row.',
  notMissed: 'There is no need to ring {{name}} about {{group}} just now.',
  lastCame: '{{name}} came last on {{day}}.',
  call: 'Ring {{telephone}}, and say something like this',
  words:
    '“Hello {{name}}, it’s {{leader}} from {{group}}. We have not seen you for a little while, and I only wanted to say hello. How are you?”',
  wordsUnnamed:
    '“Hello {{name}}, I’m ringing from {{group}}. We have not seen you for a little while, and I only wanted to say hello. How are you?”',
  wordsThen:
    'There is no need to ask why. You might end with: “Your chair is here whenever it suits you. And if you would rather not be rung, just say so.”',
  withoutCall: 'Without a call',
  mayNot: {
    'not-asked':
      'Nobody has asked yet whether we may ring {{name}}. Ask when you meet, and write it down on their page.',
    'older-wording':
      '{{name}} agreed once, and our words for it have changed since. Ask again when you meet, and write it down on their page.',
    refused: '{{name}} asked not to be rung. A kind word when you meet is enough.',
    'no-number': '{{name}} agreed to be rung, but no number that we may use is written down.',
    leftInPeace: '{{name}} is left in peace, and nothing here asks about them any more.',
  },
  answer: 'What came of it?',
  answers: {
    called: 'We spoke',
    'no-answer': 'No answer',
    'leave-in-peace': 'Leave {{name}} in peace',
  },
  was: {
    called: 'We spoke.',
    'no-answer': 'No answer.',
    'leave-in-peace': 'To be left in peace.',
  },
  again: 'Ask after {{name}} again',
  before: 'What came of it before',
  page: '{{name}}’s page',
  says: {
    called: 'You spoke with <b>{{name}}</b>.',
    'no-answer': 'No answer from <b>{{name}}</b>.',
    'leave-in-peace': '<b>{{name}}</b> is left in peace.',
    again: '<b>{{name}}</b> may be asked after again.',
  },
} as const;
