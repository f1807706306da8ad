import { focusTitle } from './focusTitle.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { useKept } from './drafts.ts';

export interface Unfolding {
  isOpen: boolean;
  toggle: () => void;
  close: () => void;
  /** For the button that unfolds it. */
  opener: RefObject<HTMLButtonElement | null>;
}

/** What unfolds comes below its button: from one near the foot of the window nobody would see it come. */
const makeRoomBelow = (button: HTMLButtonElement | null) => {
  if (button && button.getBoundingClientRect().bottom > window.innerHeight / 2) {
    button.scrollIntoView({ block: 'start' });
  }
};

/**
 * A part of the page that a button unfolds, such as a form behind Change. When it folds away the focus goes back to that
 * button, or to the title of the page when the button is gone, so that the keyboard never loses its place. `name` is its
 * own on its page: after a lock it is as it was.
 */
export const useUnfolding = (name: string, startsOpen = false): Unfolding => {
  const [isOpen, setIsOpen] = useKept(`unfolded ${name}`, startsOpen);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (!wasOpen.current && isOpen) makeRoomBelow(opener.current);
    if (wasOpen.current && !isOpen) {
      if (opener.current) opener.current.focus();
      else focusTitle();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { isOpen, toggle: () => setIsOpen(!isOpen), close: () => setIsOpen(false), opener };
};
