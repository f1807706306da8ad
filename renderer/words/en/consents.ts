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
    chooseAnswer: 'Choose what {{name}} said',
    chooseHow: 'Choose how we heard it',
    writeDay: 'Write the day it was said, not one that lies ahead',
  },
  more: 'More that can be asked',
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
    'hold-details': {
      me: 'Keep how to reach me',
      question: 'May we keep how to reach {{name}}?',
      ask: 'Ask {{name}}: “May we write down how to reach you, and keep it here?”',
    },
    'good-to-know': {
      me: 'Keep what is good to know',
      question: 'May we keep what is good to know about {{name}}?',
      ask: 'Ask {{name}}: “May we write down what makes you comfortable, such as a seat near the door?”',
    },
    'emergency-contact': {
      me: 'Keep whom to ring if something happens to me',
      question: 'May we keep whom to ring if something happens to {{name}}?',
      ask: 'Ask {{name}}: “May we write down whom to ring if something happens to you here?”',
    },
    photos: {
      me: 'Show me in photos',
      question: 'May {{name}} be seen in photos?',
      ask: 'Ask {{name}}: “May we take photos with you in them, and show them?”',
    },
    'quote-words': {
      me: 'Quote my own words',
      question: 'May we quote what {{name}} says?',
      ask: 'Ask {{name}}: “May we pass on what you say about coming here, in your own words?”',
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
    'hold-details': {
      given: 'From now on you may keep how to reach {{name}}.',
      refused: '{{name}} does not want you to keep how to reach them. Their page offers to delete it.',
      withdrawn:
        'From now on {{name}} does not want you to keep how to reach them. Their page offers to delete it.',
    },
    'good-to-know': {
      given: 'From now on you may keep what is good to know about {{name}}.',
      refused: '{{name}} does not want you to keep what is good to know. Their page offers to delete it.',
      withdrawn:
        'From now on {{name}} does not want you to keep what is good to know. Their page offers to delete it.',
    },
    'emergency-contact': {
      given: 'From now on you may keep whom to ring for {{name}}.',
      refused: '{{name}} does not want you to keep whom to ring. Their page offers to delete it.',
      withdrawn:
        'From now on {{name}} does not want you to keep whom to ring. Their page offers to delete it.',
    },
    photos: {
      given: 'From now on {{name}} may be seen in photos.',
      refused: '{{name}} does not want to be seen in photos.',
      withdrawn: 'From now on {{name}} does not want to be seen in photos.',
    },
    'quote-words': {
      given: 'From now on you may quote what {{name}} says.',
      refused: '{{name}} does not want to be quoted.',
      withdrawn: 'From now on {{name}} does not want to be quoted.',
    },
  },
  still: {
    'hold-details':
      'The telephone number, the e-mail address or good times to call are still written down. Nothing uses them any more.',
    'good-to-know': 'What is good to know is still written down. No page shows it any more.',
    'emergency-contact': 'Whom to ring is still written down. No page shows it any more.',
    title: {
      'hold-details': '{{name}} does not want you to keep how to reach them.',
      'good-to-know': '{{name}} does not want you to keep what is good to know.',
      'emergency-contact': '{{name}} does not want you to keep whom to ring.',
    },
    open: 'Delete',
    what: 'It goes for good: from every page, from what can be undone, and from the backups. This cannot be undone.',
    word: 'delete',
    button: {
      'hold-details': 'Delete how to reach {{name}}',
      'good-to-know': 'Delete what is good to know about {{name}}',
      'emergency-contact': 'Delete whom to ring for {{name}}',
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
