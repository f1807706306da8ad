/** Words for what somebody has agreed to, wherever it stands. */
export const consents = {
  heading: 'What {{name}} has agreed to',
  tell: 'Tell {{linkWorker}} whether I come',
  change: 'Change',
  changeOf: 'Change what {{name}} has agreed to',
  answer: {
    given: 'Yes',
    refused: 'No',
    withdrawn: 'No longer',
    'not-asked': 'Not asked yet',
    'older-wording': 'To be asked again: our words have changed',
  },
  form: {
    question: 'May we tell {{linkWorker}} which days {{name}} comes?',
    ask: 'Ask {{name}}: “May we tell {{linkWorker}} which days you come, and how you get on?”',
    given: 'Yes, {{name}} agrees',
    refused: 'No',
    withdrawn: 'No longer',
    on: 'When was it said?',
    how: 'How did we hear it?',
    save: 'Write it down',
    leave: 'Leave it as it is',
    chooseAnswer: 'Choose what {{name}} said',
    chooseHow: 'Choose how we heard it',
    writeDay: 'Write the day it was said, not one that lies ahead',
  },
  ring: {
    me: 'Ring me if I have not been for a while',
    question: 'May we ring {{name}} when we have not seen them for a while?',
    ask: 'Ask {{name}}: “If we have not seen you for a while, may we ring to say hello?”',
  },
  ringSaved: {
    given: 'From now on you may ring {{name}} when they have not been for a while.',
    refused: 'Nobody will ring {{name}} when they have not been.',
    withdrawn: 'From now on nobody will ring {{name}} when they have not been.',
  },
  how: {
    'in-person': 'In person',
    'by-telephone': 'By telephone',
    'told-by-link-worker': 'The link worker told us',
    'on-paper': 'On paper',
  },
  saved: {
    given: 'From now on {{linkWorker}} may hear whether {{name}} comes.',
    refused: '{{linkWorker}} will hear nothing about {{name}}.',
    withdrawn: 'From now on {{linkWorker}} will hear nothing about {{name}}.',
  },
} as const;
