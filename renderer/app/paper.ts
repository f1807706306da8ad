import { useEffect } from 'react';
import { t } from '#renderer/words/words.ts';

/** As a style sheet writes a text. What cannot be seen has no place on paper either. */
const quoted = (text: string): string => JSON.stringify(text.replaceAll(/\p{Cc}/gu, ' '));

/** Where the sheet's own numbers go. */
const gap = '\n';

/**
 * What stands at the foot of every sheet when the page is printed: `foot`, and which page of how many. The boxes round a
 * sheet are no elements of the page, so the words go to them as values of the root (styles/print.css).
 */
export const usePaper = (foot: string): void => {
  useEffect(() => {
    const { style } = document.documentElement;
    const [before = '', between = '', after = ''] = t('app.paper.pages', { page: gap, pages: gap }).split(
      gap,
    );
    style.setProperty('--paper-foot', quoted(foot));
    style.setProperty('--paper-before', quoted(before));
    style.setProperty('--paper-between', quoted(between));
    style.setProperty('--paper-after', quoted(after));
  }, [foot]);
};
