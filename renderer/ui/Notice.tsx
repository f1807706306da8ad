import { type ReactNode, use, useLayoutEffect, useRef } from 'react';
import { ComesIntoSight } from './comesIntoSight.ts';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

/** know: for your information; done: it worked; put-right: something needs doing. */
export type NoticeKind = 'know' | 'done' | 'put-right';

export type NoticeProps = {
  kind: NoticeKind;
  /** The bold first sentence. */
  title: string;
  children?: ReactNode;
  /** One word for the margin of a "know" notice: "practice". */
  sign?: string | undefined;
  actions?: ReactNode;
};

/** From the line to the right edge. It stays until it is answered; nothing times out. */
export const Notice = ({ kind, title, children, sign, actions }: NoticeProps) => {
  const box = useRef<HTMLDivElement>(null);
  const comesIntoSight = use(ComesIntoSight);
  useLayoutEffect(() => {
    if (comesIntoSight) box.current?.scrollIntoView({ block: 'nearest' });
  }, [comesIntoSight, title]);
  return (
    <div
      ref={box}
      className={styles.notice}
      data-kind={kind}
      role={kind === 'put-right' ? 'alert' : 'status'}
    >
      <div className={styles.tint} aria-hidden="true" />
      <div className={styles.sign}>
        {kind === 'know' && sign}
        {kind === 'done' && <Icon name="tick" size={28} />}
        {kind === 'put-right' && <Icon name="triangle" size={40} />}
      </div>
      <p className={styles.words}>
        <b>{title}</b> {children}
      </p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
