import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Frame.module.css';

export type FootProps = {
  /** It has nothing to say yet: it takes no room, and F6 passes it by. */
  isEmpty: boolean;
  children: ReactNode;
};

/** Brings what the keyboard has reached out from under the foot. */
const uncover = (foot: HTMLElement): void => {
  const focused = document.activeElement;
  if (!focused?.matches(':focus-visible') || foot.contains(focused)) return;
  const { top, bottom } = focused.getBoundingClientRect();
  if (top < window.innerHeight && bottom > foot.getBoundingClientRect().top)
    focused.scrollIntoView({ block: 'nearest' });
};

/** The strip at the foot of every page, always in sight: scrolling keeps clear of it, however high its words make it. */
export const Foot = ({ isEmpty, children }: FootProps) => {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const foot = strip.current;
    if (foot === null) return undefined;
    const { style } = document.documentElement;
    const watching = new ResizeObserver(() => {
      style.setProperty('--foot-height', `${foot.offsetHeight}px`);
      uncover(foot);
    });
    watching.observe(foot);
    // Browsers bring only the line with the cursor into sight, not the whole of a field of several lines.
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      watching.disconnect();
      document.removeEventListener('focusin', onFocus);
      style.removeProperty('--foot-height');
    };
  }, []);
  return (
    <footer
      ref={strip}
      className={styles.foot}
      data-region={isEmpty ? undefined : 'foot'}
      tabIndex={isEmpty ? undefined : -1}
    >
      {children}
    </footer>
  );
};
