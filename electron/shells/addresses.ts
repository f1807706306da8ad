import { AppError } from '#shared/domain/errors.ts';

/** Public bodies whose pages the app's own words refer to. A leader's or a group's own links are shown, never opened. */
const knownHosts: ReadonlySet<string> = new Set([
  'www.gov.uk',
  'www.nhs.uk',
  'www.ons.gov.uk',
  'www.nationalarchives.gov.uk',
]);

/** `attach` and its like would make some mail programs send a file of the computer along. */
const mailHeaders: ReadonlySet<string> = new Set(['to', 'cc', 'bcc', 'subject', 'body']);

/** Windows cuts what it hands to another program a little above this. */
const longestAddress = 2000;

function isMailWritten(url: URL): boolean {
  if (/[\r\n]|%0[ad]/i.test(url.pathname)) return false;
  return [...url.searchParams].every(([name, value]) => {
    const header = name.toLowerCase();
    // A line end inside an address or a subject would smuggle in a further header; in the text it is a line end.
    return mailHeaders.has(header) && (header === 'body' || !/[\r\n]/.test(value));
  });
}

function isAllowed(url: URL): boolean {
  switch (url.protocol) {
    case 'https:':
      return knownHosts.has(url.hostname) && url.port === '' && url.username === '' && url.password === '';
    case 'mailto:':
      return isMailWritten(url);
    case 'tel:':
      return /^\+?[0-9]{3,15}$/.test(url.pathname) && url.search === '' && url.hash === '';
    default:
      return false;
  }
}

/**
 * Decides whether an address may be handed to another program: https to a known host, mailto with harmless headers, or
 * tel. Returns the address as the checker understood it, so that what was judged is what is opened. Throws
 * AppError('not-allowed'), or AppError('too-large') for an address that another program would cut off.
 */
export function vetAddress(address: string): string {
  // URL drops tabs and line ends before it reads, and the other program may not.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(address)) throw new AppError('not-allowed');
  // In an address of the web it is read as a slash by one program, and as a part of a name by another.
  if (/^https:.*\\/i.test(address)) throw new AppError('not-allowed');
  const text = /^tel:/i.test(address) ? address.replace(/[ ()-]/g, '') : address;
  const url = URL.parse(text);
  if (url === null || !isAllowed(url)) throw new AppError('not-allowed');
  if (url.href.length > longestAddress) throw new AppError('too-large', { limit: longestAddress });
  return url.href;
}
