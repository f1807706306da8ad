import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './Tabs.module.css';

export type Tab<Id extends string> = { id: Id; words: string };

export type TabsProps<Id extends string> = {
  /** What they are parts of, for screen readers. */
  label: string;
  tabs: readonly Tab<Id>[];
  openId: Id;
  onOpen: (id: Id) => void;
  /** The part that is open. */
  children: ReactNode;
};

/** Parts of one page of which one is in sight. The open one is paper that joins the page: its shape says so, not only its colour. */
export const Tabs = <Id extends string>({ label, tabs, openId, onOpen, children }: TabsProps<Id>) => {
  const id = useId();
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex((tab) => tab.id === openId);
    const places = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 };
    const next = tabs.at((places[event.key as keyof typeof places] ?? NaN) % tabs.length);
    if (!(event.key in places) || next === undefined) return;
    event.preventDefault();
    onOpen(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <>
      <div className={styles.tabs} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            className={styles.tab}
            type="button"
            role="tab"
            aria-selected={tab.id === openId}
            aria-controls={tab.id === openId ? `${id}-open` : undefined}
            tabIndex={tab.id === openId ? 0 : -1}
            onClick={() => onOpen(tab.id)}
          >
            {tab.words}
          </button>
        ))}
      </div>
      <div id={`${id}-open`} className={styles.panel} role="tabpanel" aria-labelledby={`${id}-${openId}`}>
        {children}
      </div>
    </>
  );
};
