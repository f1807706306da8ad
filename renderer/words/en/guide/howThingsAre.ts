import type { GuidePage } from '../../guidePages.ts';

export const howThingsAre: GuidePage = {
  title: 'Asking somebody how things are',
  alsoFoundBy:
    'wellbeing, well-being, ONS4, loneliness, lonely, questionnaire, survey, outcome, before and after, own words, quote, testimonial, feedback',
  parts: [
    'You may ask people now and then what has changed for them. It is switched off until you want it, and everybody may skip everything.',
    { heading: 'Switch it on' },
    {
      steps: [
        'Press <b>Settings and safety</b> and go to <b>How are things?</b>',
        'Choose own words alone, or questions too. Then choose which.',
        'Press <b>Save</b>.',
      ],
    },
    'The questions come from the Office for National Statistics, word for word. If you read them out, keep to these words: others could not be compared.',
    { heading: 'Ask' },
    {
      steps: [
        'On the page of a person press <b>Ask on this screen</b>, and let them sit here. They see nothing of anybody else.',
        'First comes a card for their own words, then one question on each page. They press <b>Skip this one</b> as they like.',
        'At the end they say whether to keep it, and give the computer back.',
      ],
    },
    'Whoever likes a pen better gets a sheet: press <b>Save the empty sheet</b> and print it. Afterwards press <b>Type in from paper</b>.',
    'What they said stands on their page, for your eyes. You can put it right or take it out.',
    { heading: 'What others hear of it' },
    'Nobody outside is told what one person answered. Under <b>How we’re doing</b>, and in a summary for funders, there are numbers before and after, of people who answered twice. They begin at five people.',
    'Own words go into a return for a link worker only if two things are so. They said on the card that these words may be passed on. And you have written down, under what they agreed to, that you may quote them. When they change their mind, the next <telling>return</telling> takes the words back.',
  ],
};
