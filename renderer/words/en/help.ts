export const help = {
  title: 'Help',
  lead: 'Short pages for leaders. F1 opens the one for the screen you are on.',
  find: 'What would you like to know?',
  found_one: '{{count}} page says something about “{{text}}”',
  found_other: '{{count}} pages say something about “{{text}}”',
  foundNothing: 'No page says anything about “{{text}}”. Another word may help.',
  pages: 'The pages of the guide',
  whole: 'The whole guide',
  next: 'Next: {{title}}',
  back: 'Back to where I was',
  booklet: {
    title: 'Welcome Desk, the guide for leaders',
    side: 'All pages one after the other, to read or to print on A4.',
  },
} as const;
