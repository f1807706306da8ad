import type { GuidePage } from '../../guidePages.ts';

export const spreadsheet: GuidePage = {
  title: 'Bringing my spreadsheet in',
  alsoFoundBy: 'import, excel, xlsx, list of members, google form, paste, copy, columns, duplicates, upload',
  parts: [
    'If you have a list of people already, you need not type it again.',
    {
      steps: [
        'Press <b>People</b>, then <b>Bring my spreadsheet in</b>.',
        'Press <b>Choose a file</b>. Or copy the cells in your spreadsheet, headings and all, and paste them.',
        'Look at what each column was taken for, and put it right where it is wrong.',
        'Look at who would be added, and who may be known already.',
        'Press the green button under <b>Take it in</b>.',
      ],
    },
    'Nothing is changed before that last button. A backup is made first, and one press on <b>Undo</b> takes everything back, also tomorrow. If it went wrong, see <mistakes>I pressed the wrong thing</mistakes>.',
    { heading: 'People we know already' },
    'The same name with the same number is the same person: only what was missing is filled in. When it is not certain, you decide, one by one or all alike. Until you do, they are left out.',
    { heading: 'What is not taken in' },
    'NHS numbers, dates of birth, health and whole addresses are left out, and the page says so. A yes to being rung, or to telling the link worker, is taken in only where a column says it plainly.',
    { heading: 'Old registers' },
    'On <b>Sessions</b> choose your group and press <b>Bring old registers in</b>. They come from a spreadsheet, or you press <b>Type registers in</b> and type them from paper: names down, dates across. An empty box is never taken for somebody who did not come.',
    { heading: 'When a number looks wrong' },
    'Spreadsheets like to take the first 0 of a telephone number away. It is put back, and the row says so.',
    { heading: 'When the file cannot be read' },
    'Open it where it was made and save it as Excel (.xlsx) or as CSV. A file with a password has to be saved without it first. Copying the cells always works.',
  ],
};
