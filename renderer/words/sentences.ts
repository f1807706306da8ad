/** What somebody wrote, ready to end a sentence of ours: without the full stop they may have set themselves. */
export const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '');
