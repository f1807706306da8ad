import { useEffect } from 'react';
import { addresses } from './addresses.ts';
import { useAddress } from './useAddress.ts';
import type { GuidePageId } from '#renderer/words/guidePages.ts';

/** Where help on the page in sight is; from the guide itself, its first page. */
const useHelpHref = (about: GuidePageId | undefined): string => {
  const here = useAddress();
  if (about) return `#/help/${about}`;
  return here && !here.address.startsWith('/help') ? `#/help/${addresses[here.address]}` : '#/help';
};

/**
 * F1 opens the page of the guide that belongs to the page in sight, or the one named where its address says too little.
 * Answers the address of that page, for the link in the top bar.
 */
export const useHelp = (about?: GuidePageId): string => {
  const href = useHelpHref(about);
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
