import { useEffect } from 'react';
import { t } from '#renderer/words/words.ts';

let hasArrived = false;

/**
 * Names the window after the page, and on arriving there by a link puts the focus on its title, so that it is read from
 * there on; not when a field of the page took the focus itself, and not on the very first page, which is read anyway.
 */
export const useArriving = (title: string, isWaiting: boolean): void => {
  useEffect(() => {
    document.title = t('app.titled', { page: title });
  }, [title]);
  useEffect(() => {
    if (isWaiting) return;
    const page = document.getElementById('main');
    if (hasArrived && !page?.contains(document.activeElement)) {
      window.scrollTo(0, 0);
      document.getElementById('page-title')?.focus({ preventScroll: true });
    }
    hasArrived = true;
  }, [isWaiting]);
};
