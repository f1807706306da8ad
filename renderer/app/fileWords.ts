import { t } from '#renderer/words/words.ts';

const lists = ['people', 'groups', 'link-workers', 'referrals', 'returns', 'settings'] as const;

const register = /^documents\/registers\/[^/]+\/(?<year>\d{4})\.json$/;

/** What a file of the data folder holds, in words a leader knows; `groupName` where it is a group's and known. */
export const fileWords = (file: string, groupName?: string): string => {
  const year = register.exec(file)?.groups?.['year'];
  if (year !== undefined && groupName !== undefined)
    return t('opening.file.register', { group: groupName, year });
  if (year !== undefined) return t('opening.file.registerOfAGroup', { year });
  const list = lists.find((each) => file === `documents/${each}.json`);
  if (list) return t(`opening.file.${list}`);
  if (file === 'welcome-desk.json') return t('opening.file.marker');
  if (file.startsWith('journal')) return t('opening.file.changes');
  if (file === 'documents.json') return t('opening.file.list');
  if (file === 'documents') return t('opening.file.all');
  if (file.startsWith('set-aside')) return t('opening.file.aside');
  return t('opening.file.other');
};
