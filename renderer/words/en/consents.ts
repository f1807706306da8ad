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
  own: {
    'ring-me': {
      me: 'Ring me if I have not been for a while',
      question: 'May we ring {{name}} when we have not seen them for a while?',
      ask: 'Ask {{name}}: “If we have not seen you for a while, may we ring to say hello?”',
    },
    'contact-list': {
      me: 'Tell me news of the group, by e-mail or telephone',
      question: 'May {{name}} be told news of the group?',
      ask: 'Ask {{name}}: “May we have you on our list, and write or ring when there is news of the group?”',
      short: 'May we have you on our list, and write or ring when there is news of the group?',
    },
    'telephone-tree': {
      me: 'Be in the telephone tree, where others see my number',
      question: 'May {{name}} be in the telephone tree?',
      ask: 'Ask {{name}}: “May others in the group have your name and number, so that we can ring round?”',
      short: 'May others in the group have your name and number, so that we can ring round?',
    },
  },
  ownSaved: {
    'ring-me': {
      given: 'From now on you may ring {{name}} when they have not been for a while.',
      refused: 'Nobody will ring {{name}} when they have not been.',
      withdrawn: 'From now on nobody will ring {{name}} when they have not been.',
    },
    'contact-list': {
      given: 'From now on {{name}} is on the lists for news.',
      refused: '{{name}} is on no list for news.',
      withdrawn: 'From now on {{name}} is on no list for news.',
    },
    'telephone-tree': {
      given: 'From now on {{name}} is in the telephone tree.',
      refused: '{{name}} is not in the telephone tree.',
      withdrawn: 'From now on {{name}} is not in the telephone tree.',
    },
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
