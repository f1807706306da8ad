import { useCall, useCommand } from '../queries.ts';
import { Progress } from '#renderer/ui/Progress.tsx';
import { t } from '#renderer/words/words.ts';

const askEveryMs = 300;

/** How far a backup is, and the way to stop it while there is one. Shown while something is being done. */
export const Working = () => {
  const { data: work } = useCall('backups.work', {}, { everyMs: askEveryMs });
  const stop = useCommand('backups.stop');
  if (!work) return null;
  const { what, done, of, canStop } = work;
  return (
    <Progress
      label={t(`backups.work.${what}`)}
      done={done}
      total={of}
      countWords={t('backups.work.count', { done, of })}
      {...(canStop && { stop: { words: t('backups.work.stop'), onPress: () => void stop.run({}) } })}
    />
  );
};
