import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from './queries.ts';
import type { AskedWith, OutputOf, QueryName } from '#shared/contract/api.ts';

/**
 * Changes the answer that the page shows, where a command knows what is now on disk before it is asked again. An older
 * answer that is still on its way is given up, so that it cannot overwrite it.
 */
export const useAnswerAtHand = <Name extends QueryName>(name: Name, input: AskedWith<Name>) => {
  const client = useQueryClient();
  const queryKey = keyOf(name, input);
  return async (change: (last: OutputOf<Name>) => OutputOf<Name>): Promise<void> => {
    await client.cancelQueries({ queryKey });
    client.setQueryData<OutputOf<Name>>(queryKey, (last: OutputOf<Name> | undefined) => last && change(last));
  };
};
