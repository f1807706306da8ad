/** Chromium loads no scheme of ours, so `app://<host>/` stands at an https address that no network is asked for. */
const ending = '.app-scheme.test';

export const toChromium = (address: string): string => {
  const url = URL.parse(address);
  return url?.protocol === 'app:' && !address.includes('@')
    ? address.replace(/^app:\/\/([^/?#]*)/i, `https://$1${ending}`)
    : address;
};

export const fromChromium = (address: string): string => {
  const isBlob = address.startsWith('blob:');
  const bare = isBlob ? address.slice('blob:'.length) : address;
  const ours = bare.replace(/^https:\/\/([^/?#:@]*)\.app-scheme\.test(?=[/?#]|$)/, 'app://$1');
  return isBlob ? `blob:${ours}` : ours;
};

/** Where our own page stands in Chromium. */
export const standInPage = toChromium('app://welcome-desk/');
