import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { type Change, type Changes, ChangesContext } from './changes.ts';
import { useLink } from './link.ts';
import { useUndoKeys } from './undoKeys.ts';
import { ChangeId } from '#shared/domain/ids.ts';
import { t } from '#renderer/words/words.ts';

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

const Moved = ({ which, says }: { which: 'undo' | 'redo'; says: ReactNode }) =>
  says === undefined ? (
    t(which === 'undo' ? 'app.undone' : 'app.redone')
  ) : (
    <>
      {t(which === 'undo' ? 'app.undoneThis' : 'app.redoneThis')} {says}
    </>
  );

/** Remembers what was changed in this window, newest last, so that it can be taken back and done again. */
export const ChangesProvider = ({ children }: { children: ReactNode }) => {
  const { call } = useLink();
  const client = useQueryClient();
  const done = useRef<Change[]>([]);
  const undone = useRef<Change[]>([]);
  const turn = useRef(Promise.resolve());
  const [latest, setLatest] = useState<Changes['latest']>();
  const [isRefused, setIsRefused] = useState(false);

  const remember = useCallback((changeId: unknown, says: ReactNode) => {
    const known = ChangeId.safeParse(changeId);
    if (!known.success) return;
    done.current.push({ changeId: known.data, says });
    undone.current = [];
    setIsRefused(false);
    setLatest(says === undefined ? undefined : { says, can: 'undo' });
  }, []);

  const forget = useCallback(() => {
    done.current = [];
    undone.current = [];
    setIsRefused(false);
    setLatest(undefined);
  }, []);

  const move = useCallback(
    async (which: 'undo' | 'redo') => {
      await allAnswered(client);
      const [from, to] = which === 'undo' ? [done, undone] : [undone, done];
      const change = from.current.pop();
      if (!change) return;
      setIsRefused(false);
      try {
        const { changeId } = await call('changes.undo', { changeId: change.changeId });
        if (changeId) to.current.push({ changeId, says: change.says });
        setLatest({
          says: <Moved which={which} says={change.says} />,
          can: which === 'undo' ? 'redo' : 'undo',
        });
      } catch {
        setIsRefused(true);
        setLatest(undefined);
      }
      await client.invalidateQueries();
    },
    [call, client],
  );

  const undo = useCallback(() => (turn.current = turn.current.then(() => move('undo'))), [move]);
  const redo = useCallback(() => (turn.current = turn.current.then(() => move('redo'))), [move]);
  useUndoKeys(undo, redo);

  const changes = useMemo(
    () => ({ latest, isRefused, remember, forget, undo, redo }),
    [latest, isRefused, remember, forget, undo, redo],
  );
  return <ChangesContext value={changes}>{children}</ChangesContext>;
};
