import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';
import { Heading } from './Heading.tsx';

export type DialogProps = {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  /** Escape was pressed, or the browser closed it. */
  onClose: () => void;
};

/** A question that must be answered before anything else. The browser keeps the focus in it and gives it back. */
export const Dialog = ({ isOpen, title, children, actions, onClose }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <>
          <Heading id={titleId}>{title}</Heading>
          <div className={styles.content}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </>
      )}
    </dialog>
  );
};
