const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longestStem = 100;

/**
 * Makes a file name that every system accepts out of any text: no folders, no hidden or reserved names, no characters
 * that turn the reading direction round. The last ending (`.csv`) is kept.
 */
export function safeFileName(suggestedName: string): string {
  const plain = suggestedName
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, longestStem).join('').trim();
  const named = stem === '' ? 'Welcome Desk' : stem;
  return (reservedOnWindows.test(named) ? `_${named}` : named) + ending;
}

/** `returns.csv`, 2 → `returns (2).csv` */
export function numberedFileName(name: string, copy: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${copy})${name.slice(dot)}` : `${name} (${copy})`;
}
