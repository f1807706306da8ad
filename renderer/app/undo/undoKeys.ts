import { useEffect } from 'react';
import { createTyping } from './typing.ts';
import type { Way } from './changes.ts';

const wayOf = (event: KeyboardEvent): Way | undefined => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
};

/** Behind an open dialog nothing may change unseen. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog, [role="dialog"]') !== null;

/**
 * Ctrl+Z takes back the last change, Ctrl+Y (or Ctrl+Shift+Z) does it again; ⌘ on a Mac. A field in which something
 * was typed keeps the keys for that.
 */
export const useUndoKeys = (move: (way: Way) => Promise<void>): void => {
  useEffect(() => {
    const typing = createTyping(document);
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || isInDialog(event.target) || typing.has(event.target, way)) return;
      event.preventDefault();
      void move(way);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      typing.stop();
    };
  }, [move]);
};
