export const textSize = {
  title: 'Text size',
  side: 'It changes at once, on every screen.',
  size: 'Which size is easiest to read?',
  sizes: {
    s100: 'Usual',
    s125: 'A little larger',
    s150: 'Larger',
    s175: 'Much larger',
    s200: 'Largest',
  },
  theme: 'Light or dark?',
  themes: {
    system: 'As on this computer',
    light: 'Light',
    dark: 'Dark',
  },
  contrast: 'How much contrast?',
  contrasts: {
    system: 'As on this computer',
    extra: 'Extra contrast',
  },
  says: 'Text size and colours changed.',
  back: 'Back to where I was',
} as const;
