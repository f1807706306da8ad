import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import styles from './NavigationBoard.module.css';

export type Room = {
  id: string;
  words: string;
  /** A step of the first run that cannot be opened by itself has none. */
  href?: string | undefined;
  /** A little more room above it. */
  startsGroup?: boolean | undefined;
};

export type NavigationBoardProps = {
  /** What the board is, for screen readers: "Rooms". */
  label: string;
  brand: string;
  menuWords: string;
  rooms: readonly Room[];
  currentId: string | undefined;
  /** First run shows its steps as taller tabs. */
  kind?: 'rooms' | 'steps' | undefined;
  /** At the foot of the board: the name of the groups, or one sentence. */
  foot?: ReactNode;
  /** Shown in the opened menu only, when the page is narrow: what the top bar has no room for. */
  more?: ReactNode;
};

/** The noticeboard. The room one is in is a paper tab that joins the page; on a narrow page it opens by Menu. */
export const NavigationBoard = ({
  label,
  brand,
  menuWords,
  rooms,
  currentId,
  kind = 'rooms',
  foot,
  more,
}: NavigationBoardProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const isBare = rooms.length === 0 && foot === undefined && more === undefined;
  const menu = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setIsOpen(false);
      menu.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);

  return (
    <nav
      className={styles.board}
      aria-label={label}
      data-region="board"
      data-paper="off"
      data-open={isOpen}
      data-kind={kind}
      data-bare={isBare}
      tabIndex={-1}
    >
      <div className={styles.brand}>
        <Icon name="brand" size={28} />
        <span>{brand}</span>
      </div>
      {!isBare && (
        <button
          ref={menu}
          className={styles.menu}
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {menuWords}
        </button>
      )}
      <div className={styles.panel}>
        <ul>
          {rooms.map((room) => (
            <li key={room.id} className={styles.room} data-starts-group={room.startsGroup}>
              {room.href === undefined ? (
                <span className={styles.tab} aria-current={room.id === currentId ? 'step' : undefined}>
                  {room.words}
                </span>
              ) : (
                <a
                  className={styles.tab}
                  href={room.href}
                  aria-current={room.id === currentId ? 'page' : undefined}
                  onClick={() => setIsOpen(false)}
                >
                  {room.words}
                </a>
              )}
            </li>
          ))}
        </ul>
        {more !== undefined && <div className={styles.more}>{more}</div>}
        {foot !== undefined && <p className={styles.foot}>{foot}</p>}
      </div>
    </nav>
  );
};
