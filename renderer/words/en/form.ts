export const form = {
  open: 'Form for link workers',
  titled: 'Introduce someone to {{group}}',
  lead: 'A form for link workers. Give it to whoever may send you somebody. Nobody’s name is on it but your own.',
  sayMore:
    'The form can say what you offer and what you cannot. Write it down on the page of the group, with Change.',
  cameBack: 'A form has come back',
  text: 'The same form as a text',
  textHint:
    'This is all that stands on the form. Copy it into an e-mail for those who would rather type there.',

  choose: 'A form that came back',
  chooseFile: 'Choose the file',
  chooseHint: 'Save it from the e-mail first. You can also drop it anywhere on the app.',
  reading: 'The form is being read.',
  says: 'What the form says',
  saysSide: 'Take off the tick of anything that is not right.',
  fromForm: 'As it stands on the form.',
  through: 'They can be reached through the sender only.',
  consent: {
    given: 'They agreed that we tell the sender how they get on, on {{day}}.',
    refused: 'They do not agree that we tell the sender how they get on. They said so on {{day}}.',
    'other-wording': 'What they agreed to was asked in older words. Ask them once more when you meet.',
    both: 'Both Yes and No are ticked for what they agree to. Ask them when you meet.',
    'no-day':
      'They were asked what they agree to, but the form does not say on which day. Ask them when you meet.',
  },
  another: 'Read another one',
  refused: {
    title: 'Nothing was written down.',
    'not-a-form': 'This file is not a PDF. Save the form from the e-mail first, then choose it here.',
    'other-form': 'This PDF is not one of your forms. You can copy its words and paste them here.',
    flattened:
      'This is your form, but its boxes have become part of a picture. Ask for the form itself, saved and not printed.',
    broken: 'This file is not whole, or it was damaged on the way. Ask for it once more.',
    locked: 'This file opens with a password only. Ask for one without a password.',
    empty:
      'Nothing is written on this form. It may not have been saved before it was sent. Ask for it once more.',
    'other-version': 'This form was made by another version of Welcome Desk. Send them a new one.',
    'other-group':
      'This form is for a group that is not one of yours. It may have been meant for somebody else.',
    'too-large': 'This file is too large to be one of your forms.',
  },
} as const;
