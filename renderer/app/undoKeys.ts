import { useEffect } from 'react';

/** A field with words in it keeps Ctrl+Z to itself: there it takes back what was typed. */
const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))) &&
  target.value !== '';

/** Ctrl+Z takes back the last change made in this window, Ctrl+Y (or Ctrl+Shift+Z) does it again; ⌘ on a Mac. */
export const useUndoKeys = (undo: () => Promise<void>, redo: () => Promise<void>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void (key === 'z' && !event.shiftKey ? undo() : redo());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
};
