import { t } from '#renderer/words/words.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

/** What they are and where they work: `link worker at Larkfield Surgery`. */
export const workWords = ({ title, organisation }: LinkWorker): string => {
  const called = title ?? t('linkWorkers.usualTitle');
  return organisation ? t('linkWorkers.at', { title: called, organisation }) : called;
};
