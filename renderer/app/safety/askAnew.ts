import { useQueryClient } from '@tanstack/react-query';

/** Forgets all that was answered before, and asks anew: what may be seen is another thing now. */
export const useAskAnew = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return () => client.resetQueries();
};
