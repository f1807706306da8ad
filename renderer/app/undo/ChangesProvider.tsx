import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { isAtTheDoor, isInOtherHands } from './atTheDoor.ts';
import { type Changes, ChangesContext, type Latest, LatestContext, type Way } from './changes.ts';
import { useUndoKeys } from './undoKeys.ts';
import { useLink } from '../link.ts';
import { problemOf } from '../queries.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { hasLeft } from '#shared/domain/changes.ts';

/** Resolves when every command that was sent has been answered, so that an undo takes back the last press, not the one before. */
const allAnswered = (client: QueryClient): Promise<void> =>
  new Promise((resolve) => {
    if (client.isMutating() === 0) return resolve();
    const stop = client.getMutationCache().subscribe(() => {
      if (client.isMutating() > 0) return;
      stop();
      resolve();
    });
  });

type Moved = OutputOf<'changes.undo'>;

/** Undoes and does again, one after the other, and remembers what the line at the foot has to say of it. */
export const ChangesProvider = ({ children }: { children: ReactNode }) => {
  const { call } = useLink();
  const client = useQueryClient();
  const turn = useRef(Promise.resolve());
  const [latest, setLatest] = useState<Latest>();
  const movedAt = useRef(-Infinity);

  const inTurn = useCallback(
    (way: Way, ask: () => Promise<Moved>): Promise<void> => {
      movedAt.current = performance.now();
      const doIt = async () => {
        await allAnswered(client);
        try {
          const { change } = await ask();
          setLatest(change ? { kind: 'moved', way, change } : { kind: 'nothing', way });
        } catch (error) {
          setLatest({ kind: 'refused', way, problem: problemOf(error) });
        }
        await client.invalidateQueries();
      };
      turn.current = turn.current.then(doIt);
      return turn.current;
    },
    [client],
  );

  const move = useCallback(
    async (way: Way) => {
      const { hash } = window.location;
      if (isInOtherHands(hash)) return;
      const name = way === 'undo' ? 'changes.undoLast' : 'changes.redoLast';
      await inTurn(way, () => call(name, { isOnRegister: isAtTheDoor(hash) }));
    },
    [call, inTurn],
  );
  useUndoKeys(move);

  const changes: Changes = useMemo(
    () => ({
      move,
      turn: ({ undoId, standing }) =>
        inTurn(standing === 'taken-back' ? 'redo' : 'undo', () => call('changes.undo', { changeId: undoId })),
      movedAt: () => movedAt.current,
      forget: () => setLatest(undefined),
      remember: (label, changeId, says) => {
        if (typeof changeId !== 'string' && !hasLeft(label)) return;
        setLatest(says === undefined ? undefined : { kind: 'done', label, says });
      },
    }),
    [move, call, inTurn],
  );
  return (
    <ChangesContext value={changes}>
      <LatestContext value={latest}>{children}</LatestContext>
    </ChangesContext>
  );
};
