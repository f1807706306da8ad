import { useCallback, useRef, useState } from 'react';
import { inOrder, type Row, steadyOrder, withMarked, withPressed, withTouched } from './rows.ts';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { useAnswerAtHand } from '#renderer/app/useAnswerAtHand.ts';
import { useLatestWins } from '#renderer/app/useLatestWins.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

type Register = OutputOf<'register.get'>;

/** Sends one mark. Once it is on disk it is put into the register at hand, which no older answer may overwrite. */
const useSendMark = (sessionId: SessionId) => {
  const sending = useRef(new Map<string, Row>());
  const changeAtHand = useAnswerAtHand('register.get', { sessionId });
  const command = useCommand('register.mark', async ({ personId }) => {
    const row = sending.current.get(personId);
    if (row) await changeAtHand((last) => ({ ...last, rows: withMarked(last.rows, row) }));
  });
  const send = async (row: Row): Promise<boolean> => {
    const { personId, mark, name } = row;
    sending.current.set(personId, row);
    const says = <Said what={`register.says.${mark ?? 'blank'}`} values={{ name }} />;
    return (await command.run({ sessionId, personId, mark }, says)) !== undefined;
  };
  return { send, problem: command.problem };
};

/**
 * The rows of a register in their place, and the press that marks one. A mark is seen at once and sent at once; if it is
 * refused it is taken back, and `refused` names whose it was.
 */
export const useMarks = (sessionId: SessionId, register: Register) => {
  const { send, problem } = useSendMark(sessionId);
  const [touched, setTouched] = useState<ReadonlyMap<PersonId, Row>>(new Map());
  const [refused, setRefused] = useState<Row>();
  const [order, setOrder] = useState<readonly PersonId[]>([]);

  const [pressed, want] = useLatestWins<PersonId, Row>(async (personId, row) => {
    const isMarked = await send(row);
    setRefused(isMarked ? undefined : row);
    if (!isMarked) setTouched((before) => new Map([...before].filter(([each]) => each !== personId)));
    return isMarked;
  });
  const press = useCallback(
    (row: Row, mark: MarkWord | null) => {
      const wanted = { ...row, mark };
      setTouched((before) => new Map(before).set(row.personId, wanted));
      want(row.personId, wanted);
    },
    [want],
  );

  const rows = withPressed(withTouched(register.rows, touched.values(), pressed), pressed);
  const steady = steadyOrder(order, rows);
  if (steady !== order) setOrder(steady);
  return { rows: inOrder(rows, steady), press, refused, problem };
};
