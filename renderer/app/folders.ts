import { useQueryClient } from '@tanstack/react-query';
import { useChanges } from './undo/changes.ts';
import { forgetDrafts } from './drafts.ts';
import { useCommand } from './queries.ts';
import type { Problem } from '#shared/contract/result.ts';

/**
 * Tries again, in the way the command says, to open a folder that could not be opened or only to read; the page then
 * asks everything anew.
 */
export const useOpening = (
  name: 'app.tryAgain' | 'app.openToRead' | 'app.beginHere',
): { run: () => Promise<void>; problem: Problem | undefined } => {
  const client = useQueryClient();
  const { run, problem } = useCommand(name);
  return {
    run: async () => {
      await run({});
      await client.resetQueries();
    },
    problem,
  };
};

/** Goes to the own group or to the practice group. Nothing of the one is shown, typed or undone in the other. */
export const useOpenFolder = () => {
  const client = useQueryClient();
  const changes = useChanges();
  const { run, problem } = useCommand('app.openFolder');
  const open = async (which: 'own' | 'practice') => {
    const status = await run({ which });
    if (!status) return false;
    forgetDrafts();
    changes.forget();
    window.location.hash = '#/today';
    await client.resetQueries();
    return true;
  };
  return { open, problem };
};
