import { useEffect } from 'react';
import { useCall } from '../queries.ts';
import { Progress } from '#renderer/ui/Progress.tsx';
import { t } from '#renderer/words/words.ts';

const askEveryMs = 300;

/** How many files have been sealed, or given back, of how many. Nothing while there is nothing to count yet. */
export const Sealing = () => {
  const { data, askAgain } = useCall('safety.get', {});
  useEffect(() => {
    const timer = setInterval(askAgain, askEveryMs);
    return () => clearInterval(timer);
  });
  const working = data?.working;
  if (!working) return null;
  return (
    <Progress
      label={t(working.to === 'sealed' ? 'safety.working.sealing' : 'safety.working.unsealing')}
      done={working.done}
      total={working.of}
      countWords={t('safety.working.count', { done: working.done, of: working.of })}
    />
  );
};
