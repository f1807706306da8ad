import type { ReactNode } from 'react';
import type { ButtonKind, ButtonSize } from './Button.tsx';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

export type LinkButtonProps = {
  children: ReactNode;
  href: string;
  kind?: ButtonKind | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  /** Begins with the words on the button, then says what it is about: "Open the register of Knit & Natter". */
  fullName?: string | undefined;
};

/** Looks like a button and goes to another page, so it is a link. */
export const LinkButton = ({
  children,
  href,
  kind = 'other',
  size = 'normal',
  icon,
  fullName,
}: LinkButtonProps) => (
  <a
    className={styles.button}
    data-kind={kind}
    data-size={size}
    data-paper="off"
    href={href}
    aria-label={fullName}
  >
    {icon !== undefined && <Icon name={icon} />}
    <span className={styles.words}>{children}</span>
  </a>
);
