/** Our own site inside the program: a scheme of ours, so that no page from a disk or the internet is ever "us". */
export const ourScheme = 'app';
export const ourHost = 'welcome-desk';
export const ourPage = `${ourScheme}://${ourHost}/`;

/** True for an address of our own site, and for nothing that only looks like it. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${ourScheme}:` &&
    url.host === ourHost &&
    url.username === '' &&
    url.password === ''
  );
}

/** What the page may load at all: our own site, what it made itself in memory, and small pictures written into the page. */
export function mayLoad(address: string): boolean {
  if (/^data:image\//i.test(address)) return true;
  return isOurs(/^blob:/i.test(address) ? address.slice('blob:'.length) : address);
}
