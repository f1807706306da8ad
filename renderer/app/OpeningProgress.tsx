import { useEffect, useState } from 'react';
import { useCall } from './queries.ts';
import { Progress } from '#renderer/ui/Progress.tsx';
import { t } from '#renderer/words/words.ts';

/** Most folders are open before anybody would read how far it is. */
const askAfterMs = 600;
const askEveryMs = 300;

/** How far opening the folder is, once that takes longer than usual. */
export const OpeningProgress = () => {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), askAfterMs);
    return () => clearTimeout(timer);
  }, []);
  const { data: step } = useCall('app.opening', {}, { isAsked: isLong, everyMs: askEveryMs });
  if (!step) return null;
  return (
    <Progress
      label={t(`app.openingStep.${step.what}`)}
      done={step.done}
      total={step.of}
      countWords={t('app.openingStep.count', { done: step.done, of: step.of })}
    />
  );
};
