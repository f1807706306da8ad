import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Progress } from '#renderer/ui/Progress.tsx';
import { t } from '#renderer/words/words.ts';

const askEveryMs = 300;

/** How far the work on the file is, and the way to stop it. Shown while something is being done. */
export const Working = () => {
  const { data: work } = useCall('spreadsheets.work', {}, { everyMs: askEveryMs });
  const stop = useCommand('spreadsheets.stop');
  if (!work) return null;
  const { what, done, of, canStop } = work;
  return (
    <Progress
      label={t(`spreadsheets.work.${what}`)}
      done={done}
      total={of}
      countWords={t('spreadsheets.work.count', { done, of })}
      {...(canStop && { stop: { words: t('spreadsheets.work.stop'), onPress: () => void stop.run({}) } })}
    />
  );
};
