/** What was done to a telephone number that was not as it was typed, or why it is left out. */
export const numberNotes = [
  'nought-put-back',
  'country-put-back',
  'number-lost',
  'not-a-number',
  'nhs-number',
] as const;
export type NumberNote = (typeof numberNotes)[number];

/**
 * Whether ten digits pass the check of an NHS number (modulus 11; NHS Data Dictionary, "NHS NUMBER"), and begin as one
 * does. A telephone number with its nought never does.
 */
export const isNhsNumber = (text: string): boolean => {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^[4679]\d{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === Number(digits[9]);
};

const notSaid = /^(?:ex[- ]?directory|no (?:phone|telephone|mobile|number|tel)|none given|as above|same)$/i;
const label = /^(?:tel(?:ephone)?|phone|mob(?:ile)?|home|m|h|t)\s*[:.]?\s*(?=[\d+(])/i;
const exponent = /^\d(?:\.\d+)?e\+?\d+$/i;

/** A number that a spreadsheet wrote as a power of ten, with all digits it still has. */
const fromPower = (text: string): string | undefined => {
  const [, fraction = '', power = ''] = /^\d(?:\.(\d+))?e\+?(\d+)$/i.exec(text) ?? [];
  // Digits that were rounded away cannot be had back.
  return fraction.length + 1 >= Number(power) ? Number(text).toFixed(0) : undefined;
};

/**
 * A telephone number as it was typed. What a spreadsheet did to it is mended: the nought in front that it took away, a
 * power of ten. Ten digits that begin as no number here does, and pass for an NHS number, are left out.
 */
export const telephoneIn = (text: string): { telephone?: string; note?: NumberNote } => {
  const typed = text.replace(/^'/, '').replace(label, '').trim();
  if (typed === '' || notSaid.test(typed)) return {};
  const plain = exponent.test(typed) ? fromPower(typed) : typed.replace(/\.0$/, '');
  if (plain === undefined) return { note: 'number-lost' };
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 3) return { note: 'not-a-number' };
  if (/^[469]/.test(digits) && isNhsNumber(plain)) return { note: 'nhs-number' };
  if (/^[\d\s()-]+$/.test(plain)) {
    if (/^(?:[12357]\d{9}|8\d{9}|1\d{8})$/.test(digits))
      return { telephone: `0${plain}`, note: 'nought-put-back' };
    if (/^44[127]\d{8,9}$/.test(digits)) return { telephone: `+${plain}`, note: 'country-put-back' };
  }
  return { telephone: plain };
};

const within = /(?:\+44\s?(?:\(0\)\s?)?|\b0)\d[\d\s()-]{6,14}\d\b/g;
const address = /[^\s<>()[\],;:"/|]+@[^\s<>()[\],;:"/|]+\.[^\s<>()[\],;:"/|]+/;

/** Telephone numbers and an e-mail address that stand in one cell with a name, and the rest of the cell. */
export const reachedIn = (text: string): { rest: string; telephones: string[]; email?: string } => {
  const [email] = address.exec(text) ?? [];
  const without = email === undefined ? text : text.replace(email, ' ');
  const telephones = [...without.matchAll(within)].map(([number]) => number.trim());
  const rest = without
    .replace(within, ' ')
    .replace(/\b(?:tel|phone|mob|mobile|email|e-mail)\b\s*[:.]?/gi, ' ')
    .replace(/[/|;:<>–—-]+(?=\s|$)|(?:^|\s)[/|;:<>–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[,.]\s*$/, (end) => (telephones.length > 0 || email !== undefined ? '' : end))
    .trim();
  return { rest, telephones, ...(email !== undefined && { email }) };
};

/** An e-mail address as it stands in a cell; undefined for a text that is none. */
export const emailIn = (text: string): string | undefined => {
  const plain = text
    .replace(/^mailto:/i, '')
    .replace(/^.*<(.+)>$/, '$1')
    .trim();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : undefined;
};

/** Whether a text is a telephone number, as far as a column of them tells. */
export const looksLikeTelephone = (text: string): boolean =>
  /^\+?[\d\s()./-]{6,25}$/.test(text) &&
  /^(?:0|\+|44|7|1|2)/.test(text.replace(/[^\d+]/g, '')) &&
  text.replace(/\D/g, '').length >= 6 &&
  text.replace(/\D/g, '').length <= 14 &&
  !/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text);
