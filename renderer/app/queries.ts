import { useRef } from 'react';
import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useLink } from './link.ts';
import { useChanges } from './undo/changes.ts';
import type { AskedWith, CommandName, OutputOf, QueryName } from '#shared/contract/api.ts';
import { ProblemError } from '#shared/contract/client.ts';
import type { Problem } from '#shared/contract/result.ts';

/** Calls go to this computer, never to a network: nothing waits for one, and nothing is tried twice unasked. */
export const makeQueryClient = (): QueryClient => {
  // Locked from elsewhere, or another page works on the whole folder: how it stands is asked anew, and shown.
  const onError = (error: Error) => {
    if (!['locked', 'working'].includes(problemOf(error).code)) return;
    void client.invalidateQueries({ queryKey: ['app.status'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { networkMode: 'always', retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
};

const bug: Problem = { code: 'internal', details: {} };

export const problemOf = (error: unknown): Problem => (error instanceof ProblemError ? error.problem : bug);

export const keyOf = <Name extends QueryName>(name: Name, input: AskedWith<Name>) => [name, input] as const;

interface Asking<Answer, Part> {
  isAsked?: boolean;
  /** Shows the last answer until the new one is here. */
  keepsLast?: boolean;
  /** Nothing from memory: what begins with an answer of earlier would stay with it. */
  isAnew?: boolean;
  /** What of the answer is wanted: whoever asks is shown anew only when that part becomes another. Always the same function. */
  part?: (answer: Answer) => Part;
  /** Asks again and again, every so many milliseconds. */
  everyMs?: number;
}

/** What a query answers, asked again after every command. */
export const useCall = <Name extends QueryName, Part = OutputOf<Name>>(
  name: Name,
  input: AskedWith<Name>,
  { isAsked = true, keepsLast = false, isAnew = false, part, everyMs }: Asking<OutputOf<Name>, Part> = {},
) => {
  const { call } = useLink();
  const asked = useQuery<OutputOf<Name>, Error, Part>({
    queryKey: keyOf(name, input),
    queryFn: () => call(name, input),
    enabled: isAsked,
    ...(part && { select: part }),
    ...(everyMs !== undefined && { refetchInterval: everyMs }),
    ...(keepsLast && { placeholderData: keepPreviousData }),
  });
  const problem = asked.error ? problemOf(asked.error) : undefined;
  return {
    // What was taken back is not shown from memory: its buttons would lead nowhere.
    data: problem?.code === 'not-found' || (isAnew && !asked.isFetchedAfterMount) ? undefined : asked.data,
    problem,
    askAgain: () => void asked.refetch(),
  };
};

const changeIn = (output: unknown): unknown =>
  typeof output === 'object' && output !== null && 'changeId' in output ? output.changeId : undefined;

/** A second press within this time, in milliseconds, with the same words, is the same press: hands shake. */
export const samePressMs = 1000;

/**
 * A command. `run` answers what it answered, or undefined when it was refused: `problem` then says why. Afterwards
 * everything on the page is asked again, and the change can be undone with the words given (or with Ctrl+Z without).
 */
export const useCommand = <Name extends CommandName>(
  name: Name,
  /** Puts what is now on disk into answers at hand, before anything is asked again. */
  keep?: (input: AskedWith<Name>) => Promise<void>,
) => {
  const { call } = useLink();
  const client = useQueryClient();
  const changes = useChanges();
  const mutation = useMutation({
    // What is pressed on a register is on disk in the order in which it was pressed, however quickly that was.
    ...(name.startsWith('register.') && { scope: { id: 'register' } }),
    mutationFn: async ({ input }: { input: AskedWith<Name>; says?: React.ReactNode }) => {
      const output = await call(name, input);
      await keep?.(input);
      return output;
    },
    onSuccess: (output, { says }) => changes.remember(name, changeIn(output), says),
    // Of several commands on their way the last one asks again, so that no older answer is shown over a newer press.
    onSettled: () => void (client.isMutating() === 1 && client.invalidateQueries()),
  });
  const lastPress = useRef<{ asked: string; at: number; answer: Promise<OutputOf<Name> | undefined> }>(
    undefined,
  );
  const ask = async (
    input: AskedWith<Name>,
    says?: React.ReactNode,
    onRefused?: (problem: Problem) => void,
  ): Promise<OutputOf<Name> | undefined> => {
    try {
      return await mutation.mutateAsync({ input, says });
    } catch (error) {
      lastPress.current = undefined;
      onRefused?.(problemOf(error));
      return undefined;
    }
  };
  return {
    run: (...press: Parameters<typeof ask>) => {
      const asked = JSON.stringify(press[0]);
      const last = lastPress.current;
      // What was taken back in between is meant anew.
      const since = Math.max(performance.now() - samePressMs, changes.movedAt());
      if (last?.asked === asked && last.at > since) return last.answer;
      const answer = ask(...press);
      lastPress.current = { asked, at: performance.now(), answer };
      return answer;
    },
    problem: mutation.error ? problemOf(mutation.error) : undefined,
    forgetProblem: mutation.reset,
    isRunning: mutation.isPending,
  };
};
