/** The sheet on which somebody says how things are, for whoever would rather use a pen. */
export const questionSheetWords = {
  title: 'How are things?',
  fileName: 'How are things.pdf',
  intro:
    'You need not answer anything. Skip whatever you like: leave it empty. There are no right or wrong answers.',
  after:
    'Your answers are put together with those of others. Nobody outside the group is told what you alone have ticked.',
  name: 'Your name',
  day: 'Date',
  mayQuote:
    'May we pass these words on to whoever told you about us? They would know that the words are yours.',
  yes: 'Yes',
  no: 'No',
  toTick: (choice: string): string => `Tick for: ${choice}`,
  scale: (from: string, to: string): string => `Tick one number. 0 is “${from}” and 10 is “${to}”.`,
  often: 'Tick one in each row.',
  one: 'Tick one.',
  question: 'Question',
  attribution: (owner: string): string => `Questions: ${owner}`,
  foot: (organisation: string | undefined): string =>
    ['How are things?', organisation].filter((each) => each !== undefined).join(' '),
} as const;
