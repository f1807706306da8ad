import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './UndoLine.module.css';

export type UndoLineProps = {
  /** What changed last: "<b>Mair</b> added as a walk-in, here." */
  children?: ReactNode;
  /** What can be done about it: "Undo", "Do it again". */
  undo?: { words: string; onPress: () => void } | undefined;
  /** The way to all that changed: a quiet link. */
  more?: ReactNode;
  /** What else the page offers at its foot: "Write a note", "Print". */
  actions?: ReactNode;
};

/** The strip at the foot of the window. It stays until the next change; nothing times out. */
export const UndoLine = ({ children, undo, more, actions }: UndoLineProps) => {
  const isEmpty = children === undefined && actions === undefined;
  return (
    <div className={styles.strip} data-empty={isEmpty} data-sticks="foot" data-paper="off">
      {/* Always there, so that what comes into it is read out. */}
      <div className={styles.change}>
        <p role="status">{children}</p>
        {undo && (
          <Button size="row" icon="undo" onPress={undo.onPress}>
            {undo.words}
          </Button>
        )}
        {children !== undefined && more !== undefined && <span className={styles.more}>{more}</span>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
