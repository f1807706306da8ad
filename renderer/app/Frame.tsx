import { useEffect, useRef, type ReactNode } from 'react';
import { moveToNextRegion } from './FrameRegions.ts';
import styles from './Frame.module.css';

export type FrameProps = {
  /** The words of the first link on every page: "Skip to the page". */
  skipWords: string;
  /** NavigationBoard. */
  navigation: ReactNode;
  /** TopBar. */
  topBar: ReactNode;
  children: ReactNode;
  /** Foot, on pages that have one. */
  foot?: ReactNode;
};

/** Every page: the board, the top bar, the page with its ruled line, and the strip at the foot. F6 walks through them. */
export const Frame = ({ skipWords, navigation, topBar, children, foot }: FrameProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || frame.current === null) return;
      event.preventDefault();
      moveToNextRegion(frame.current, document.activeElement, event.shiftKey);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div ref={frame} className={styles.frame}>
      {/* The address after # belongs to the router, so the link moves the focus itself. */}
      <a
        className={styles.skip}
        href="#main"
        data-paper="off"
        onClick={(event) => {
          event.preventDefault();
          page.current?.focus();
        }}
      >
        {skipWords}
      </a>
      {navigation}
      <div className={styles.page}>
        {topBar}
        <div className={styles.sheet}>
          <div className={styles.strip} aria-hidden="true" />
          <div className={styles.line} aria-hidden="true" />
          <main ref={page} id="main" className={styles.main} data-region="page" tabIndex={-1}>
            <div className={styles.content}>{children}</div>
          </main>
          {foot}
        </div>
      </div>
    </div>
  );
};
