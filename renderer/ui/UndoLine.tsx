import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './UndoLine.module.css';

export type UndoLineProps = {
  /** What changed last: "<b>Mair</b> added as a walk-in, here." Without it there is nothing to undo. */
  children?: ReactNode;
  undoWords: string;
  onUndo: () => void;
  /** What else the page offers at its foot: "Write a note", "Print". */
  actions?: ReactNode;
};

/** The strip at the foot of the window. It stays until the next change; nothing times out. */
export const UndoLine = ({ children, undoWords, onUndo, actions }: UndoLineProps) => (
  <div className={styles.strip} data-sticks="foot" data-paper="off">
    {children !== undefined && (
      <div className={styles.change}>
        <p>{children}</p>
        <Button size="row" icon="undo" onPress={onUndo}>
          {undoWords}
        </Button>
      </div>
    )}
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
