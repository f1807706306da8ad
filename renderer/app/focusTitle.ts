/** Gives the focus to the title of the page, when what had it is gone. */
export const focusTitle = (): void => document.getElementById('page-title')?.focus();
