import type { ReactNode } from 'react';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';

export interface MinuteRowProps {
  margin: string;
  href: string;
  action: string;
  fullAction?: string;
  children: ReactNode;
}

/** One thing that waits, and the button that deals with it. */
export const MinuteRow = ({ margin, href, action, fullAction, children }: MinuteRowProps) => (
  <ListRow
    margin={margin}
    action={
      <LinkButton size="row" href={href} fullName={fullAction}>
        {action}
      </LinkButton>
    }
  >
    {children}
  </ListRow>
);
