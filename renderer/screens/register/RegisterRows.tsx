import type { ReactNode } from 'react';
import type { Row } from './rows.ts';
import { RegisterColumns } from '#renderer/ui/RegisterColumns.tsx';
import { t } from '#renderer/words/words.ts';
import type { SessionState } from '#shared/domain/sessions.ts';

export interface RegisterRowsProps {
  rows: readonly Row[];
  state: SessionState;
  children: (row: Row) => ReactNode;
}

/** Those who are expected, then the others; in one column after the session, and where nobody was expected. */
export const RegisterRows = ({ rows, state, children }: RegisterRowsProps) => {
  if (rows.length === 0) return null;
  const isToday = state === 'open';
  const expected = rows.filter((row) => row.isExpected).map(children);
  const others = {
    heading: t(isToday ? 'register.othersToday' : 'register.others'),
    rows: rows.filter((row) => !row.isExpected).map(children),
  };
  if (expected.length === 0) {
    return <RegisterColumns columns={1} expected={{ ...others, heading: t('register.atTheDoor') }} />;
  }
  return (
    <RegisterColumns
      columns={state === 'done' ? 1 : 2}
      expected={{
        heading: t(isToday ? 'register.expectedToday' : 'register.expected'),
        rows: expected,
      }}
      others={others}
    />
  );
};
