import { useEffect } from 'react';
import { useLink } from '#renderer/app/link.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

/**
 * Remembers that today's register is open, so that the app opens with it after a crash or the lid shut. Where that
 * cannot be written down the app opens with Today, as on any other day: nobody is told.
 */
export const useRejoining = ({ sessionId, state }: SessionBrief): void => {
  const { call } = useLink();
  useEffect(() => {
    if (state === 'open') void call('app.rememberRegister', { sessionId }).catch(() => undefined);
  }, [call, sessionId, state]);
};
