import { t } from '#renderer/words/words.ts';
import type { Problem } from '#shared/contract/result.ts';

const refusals = ['same-time', 'taken', 'too-far', 'written-on', 'day-is-full'] as const;

/** Why something cannot be done with a session, where the core says why. */
export const sessionRefusal = ({ code, details }: Problem): { title: string; text: string } | undefined => {
  const why = code === 'conflict' || code === 'not-allowed' ? (details.kind ?? details.state) : undefined;
  const refusal = refusals.find((each) => each === why);
  if (refusal === undefined) return undefined;
  const { startsAt = '', endsAt = '' } = details;
  return {
    title: t(`sessions.refused.${refusal}.title`),
    text: t(`sessions.refused.${refusal}.text`, { startsAt: String(startsAt), endsAt: String(endsAt) }),
  };
};
