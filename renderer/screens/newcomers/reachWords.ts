import { t } from '#renderer/words/words.ts';
import type { Person } from '#shared/domain/people.ts';

type Reach = Pick<Person, 'preferredName' | 'telephone' | 'email' | 'isReachedThroughLinkWorker'>;

/** How to reach a newcomer, in a line: `Ring 07700 900142.` */
export const reachWords = (person: Reach, linkWorker: string | undefined): string => {
  const { preferredName: name, telephone, email, isReachedThroughLinkWorker } = person;
  const ways = [
    ...(telephone ? [t('newcomers.page.ring', { telephone })] : []),
    ...(email ? [t('newcomers.page.write', { email })] : []),
    ...(isReachedThroughLinkWorker && linkWorker !== undefined
      ? [t('newcomers.page.reachThrough', { name, linkWorker })]
      : []),
  ];
  return ways.length > 0 ? ways.join(' ') : t('newcomers.page.noReach', { name });
};
