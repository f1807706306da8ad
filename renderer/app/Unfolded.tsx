import type { ReactNode } from 'react';
import { useUnfolding } from './unfolding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface UnfoldedProps {
  heading: string;
  /** The whole name of the button Change. */
  change: string;
  /** What is known. */
  children?: ReactNode;
  /** The form in its place, behind Change. */
  form: (close: () => void) => ReactNode;
}

/** A part of a page, and the form that changes it. */
export const Unfolded = ({ heading, change, children, form }: UnfoldedProps) => {
  const { isOpen, toggle, close, opener } = useUnfolding(change);
  return (
    <Section
      heading={heading}
      action={
        <Button ref={opener} kind="quiet" isExpanded={isOpen} fullName={change} onPress={toggle}>
          {t('sessions.page.change')}
        </Button>
      }
    >
      {isOpen ? form(close) : children}
    </Section>
  );
};
