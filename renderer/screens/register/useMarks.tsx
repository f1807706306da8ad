import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { inOrder, type Row, steadyOrder, withPressed, withUnmarked } from './rows.ts';
import { keyOf, useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useLatestWins } from '#renderer/app/useLatestWins.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

type Register = OutputOf<'register.get'>;

const marked = (register: Register, personId: string, mark: MarkWord | null): Register => ({
  ...register,
  rows: register.rows.map((row) => (row.personId === personId ? { ...row, mark } : row)),
});

/**
 * The rows of a register in their place, and the press that marks one. A mark is seen at once and sent at once; if it is
 * refused it is taken back, and `refused` names whose it was.
 */
export const useMarks = (sessionId: SessionId, register: Register) => {
  const client = useQueryClient();
  const key = keyOf('register.get', { sessionId });
  const command = useCommand('register.mark', async ({ personId, mark }) => {
    await client.cancelQueries({ queryKey: key });
    client.setQueryData<Register>(key, (last) => last && marked(last, personId, mark));
  });
  const [unmarked, setUnmarked] = useState<readonly Row[]>([]);
  const [refused, setRefused] = useState<Row>();
  const [order, setOrder] = useState<readonly PersonId[]>([]);

  const rows = withUnmarked(register.rows, unmarked);
  const [pressed, want] = useLatestWins<PersonId, MarkWord | null>(async (personId, mark) => {
    const row = rows.find((each) => each.personId === personId);
    const says = <Said what={`register.says.${mark ?? 'blank'}`} values={{ name: row?.name ?? '' }} />;
    const isMarked = (await command.run({ sessionId, personId, mark }, says)) !== undefined;
    setRefused(isMarked ? undefined : row);
    return isMarked;
  });

  const now = withPressed(rows, pressed);
  const steady = steadyOrder(order, now);
  if (steady !== order) setOrder(steady);

  const press = (row: Row, mark: MarkWord | null) => {
    setUnmarked((before) => [
      ...before.filter((each) => each.personId !== row.personId),
      ...(mark === null ? [row] : []),
    ]);
    want(row.personId, mark);
  };
  return { rows: inOrder(now, steady), press, refused, problem: command.problem };
};
