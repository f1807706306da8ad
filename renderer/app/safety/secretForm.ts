import { type SyntheticEvent, useState } from 'react';
import type { Refused } from './Refusal.tsx';
import type { ProblemLink } from '#renderer/ui/ErrorSummary.tsx';

/** Some outcome of a call that takes a passphrase. */
type Answer = { outcome: string } | undefined;

const isRefused = (answer: { outcome: string }): answer is Refused =>
  ['wrong', 'too-soon', 'damaged'].includes(answer.outcome);

/**
 * A form of passphrases. What was typed is kept by the form alone, never with other drafts, and is gone with it; it is
 * sent when no field is empty, and stays when it was not taken.
 */
export const useSecretForm = <Field extends string>(
  fields: readonly Field[],
  send: (typed: Readonly<Record<Field, string>>) => Promise<Answer>,
  /** What stands in a field from the start. */
  start: Partial<Record<Field, string>> = {},
  /** For a page that sums up on top what is to be put right: the id of each field, and what to do there. */
  about: Partial<Record<Field, { id: string; words: string }>> = {},
) => {
  const empty = Object.fromEntries(fields.map((field) => [field, start[field] ?? ''])) as Record<
    Field,
    string
  >;
  const [typed, setTyped] = useState(empty);
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const [toPutRight, setToPutRight] = useState<readonly ProblemLink[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const [isSending, setSending] = useState(false);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSending) return;
    const found = fields.filter((field) => typed[field] === '');
    setMissing(found);
    setToPutRight(
      found.flatMap((field) => {
        const { id, words } = about[field] ?? {};
        return id === undefined || words === undefined ? [] : [{ fieldId: id, words }];
      }),
    );
    setRefused(undefined);
    if (found.length > 0) return;
    setSending(true);
    const answer = await send(typed);
    setSending(false);
    if (answer && isRefused(answer)) setRefused(answer);
    else if (answer) setTyped(empty);
  };
  return {
    toPutRight,
    refused,
    isSending,
    submit: (event: SyntheticEvent) => void submit(event),
    field: (name: Field, putRight: string) => ({
      problem: missing.includes(name) ? putRight : undefined,
      value: typed[name],
      onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    }),
  };
};
