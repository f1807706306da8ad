const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Systems take 255 bytes; what is left is for the ending, a number and a shell's own marks while writing. */
const longestStemBytes = 190;

function shortened(text: string): string {
  let bytes = 0;
  const kept = [...text].filter((letter) => (bytes += Buffer.byteLength(letter)) <= longestStemBytes);
  return kept.join('');
}

/**
 * Makes a file name that every system accepts out of any text: no folders, no hidden or reserved names, no characters
 * that turn the reading direction round. The last ending (`.csv`) is kept.
 */
export function safeFileName(suggestedName: string): string {
  const plain = suggestedName
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  const withoutEdges = (text: string) => text.replace(/^[. ]+|[. ]+$/g, '');
  const stem = withoutEdges(shortened(withoutEdges(plain.slice(0, plain.length - ending.length))));
  const named = stem === '' ? 'Welcome Desk' : stem;
  return (reservedOnWindows.test(named) ? `_${named}` : named) + ending;
}

/** `returns.csv`, 2 → `returns (2).csv` */
export function numberedFileName(name: string, copy: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${copy})${name.slice(dot)}` : `${name} (${copy})`;
}
