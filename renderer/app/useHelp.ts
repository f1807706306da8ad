import { useEffect } from 'react';
import { addresses } from './addresses.ts';
import { useAddress } from './useAddress.ts';

/** Where help on the page in sight is; from the guide itself, its first page. */
const useHelpHref = (): string => {
  const here = useAddress();
  return here && !here.address.startsWith('/help') ? `#/help/${addresses[here.address]}` : '#/help';
};

/** F1 opens the page of the guide that belongs to the page in sight. Answers its address, for the link in the top bar. */
export const useHelp = (): string => {
  const href = useHelpHref();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      window.location.hash = href;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [href]);
  return href;
};
