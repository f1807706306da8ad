import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

/** One main button a page; quiet is an underlined word for "Not now". */
export type ButtonKind = 'main' | 'other' | 'quiet';

/** big 60 px, tall 56 px (under a preview), normal 48 px, row 44 px. */
export type ButtonSize = 'big' | 'tall' | 'normal' | 'row';

export type ButtonProps = {
  children: ReactNode;
  kind?: ButtonKind | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Begins with the words on the button, then says what it is about: "Apologies from Doreen Hughes". */
  fullName?: string | undefined;
  isExpanded?: boolean | undefined;
  describedBy?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  onPress?: (() => void) | undefined;
};

/** There is no disabled button: one that cannot work yet says why when it is pressed (LOOK 4). */
export const Button = ({
  children,
  kind = 'other',
  size = 'normal',
  icon,
  type = 'button',
  fullName,
  isExpanded,
  describedBy,
  ref,
  onPress,
}: ButtonProps) => (
  <button
    ref={ref}
    className={styles.button}
    data-kind={kind}
    data-size={size}
    data-paper="off"
    type={type === 'submit' ? 'submit' : 'button'}
    aria-label={fullName}
    aria-expanded={isExpanded}
    aria-describedby={describedBy}
    onClick={onPress}
  >
    {icon !== undefined && <Icon name={icon} />}
    <span className={styles.words}>{children}</span>
  </button>
);
