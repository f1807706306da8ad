import { useLock } from './safety/locking.ts';
import { useStanding } from './status.ts';
import type { TopAction } from './TopBarActions.tsx';
import { useHelp } from './useHelp.ts';
import type { GuidePageId } from '#renderer/words/guidePages.ts';
import { languageOf } from '#renderer/words/languages.ts';
import { spokenCode, t } from '#renderer/words/words.ts';

/** Help, which needs no folder. It stays in the bar of a narrow page. */
export const useHelpAction = (about?: GuidePageId): TopAction => ({
  id: 'help',
  words: t('help.title'),
  href: useHelp(about),
  isAlwaysInBar: true,
});

/** What stands in the same place on every screen: lock, where there is a passphrase, text size, language, help (EXPERIENCE, rule 17). */
export const useTopActions = (): readonly TopAction[] => {
  const { status } = useStanding();
  const lock = useLock();
  const locks = status.isSealed ? [{ id: 'lock', words: t('safety.lock'), onPress: () => void lock() }] : [];
  const help = useHelpAction();
  return [
    ...locks,
    { id: 'text-size', words: t('app.textSize'), href: '#/text-size' },
    { id: 'language', words: languageOf(spokenCode()).name, href: '#/language' },
    help,
  ];
};
