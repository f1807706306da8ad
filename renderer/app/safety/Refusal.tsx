import { useEffect, useState } from 'react';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

/** Why a passphrase or a code did not open the folder. */
export type Refused = Exclude<OutputOf<'safety.turnOff'>, { outcome: 'done' }> | { outcome: 'mistyped' };

export interface RefusalProps {
  refused: Refused;
  /** Whether it was the recovery code that was typed. */
  isCode?: boolean;
}

/** Counts the seconds until the next try, in sight. */
const useSecondsLeft = (waitSeconds: number): number => {
  const [left, setLeft] = useState(waitSeconds);
  useEffect(() => {
    const until = Date.now() + waitSeconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [waitSeconds]);
  return left;
};

const titleOf = ({ outcome }: Refused, isCode: boolean): string => {
  switch (outcome) {
    case 'mistyped':
      return t('safety.refused.mistypedTitle');
    case 'too-soon':
      return t('safety.refused.soonTitle');
    case 'damaged':
      return t(isCode ? 'safety.refused.damagedCodeTitle' : 'safety.refused.damagedTitle');
    case 'wrong':
      return t(isCode ? 'safety.refused.wrongCodeTitle' : 'safety.refused.wrongTitle');
  }
};

const adviceOf = ({ outcome }: Refused, isCode: boolean): string => {
  if (outcome === 'mistyped') return t('safety.refused.mistyped');
  if (outcome === 'damaged') return t('safety.refused.damaged');
  if (outcome === 'too-soon') return '';
  return t(isCode ? 'safety.refused.wrongCode' : 'safety.refused.capitals');
};

/** Says in words why not, how many tries there were, and when the next one counts. */
export const Refusal = ({ refused, isCode = false }: RefusalProps) => {
  const isCounted = refused.outcome === 'wrong' || refused.outcome === 'too-soon';
  const left = useSecondsLeft(isCounted ? refused.waitSeconds : 0);
  const said = [adviceOf(refused, isCode)];
  if (isCounted) {
    said.push(t('safety.refused.tries', { count: refused.tries }));
    if (left > 0) said.push(t('safety.refused.wait', { count: left }));
  }
  return (
    <Notice kind="put-right" title={titleOf(refused, isCode)}>
      {said.join(' ')}
    </Notice>
  );
};
