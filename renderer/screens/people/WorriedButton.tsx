import { concernDraft, draftOf, startDraft } from '#renderer/app/drafts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { t } from '#renderer/words/words.ts';

export interface WorriedButtonProps {
  /** What they like to be called. */
  name: string;
  fullName: string;
}

/** To the page for worries about somebody's safety, with the name on it unless somebody's is there already. */
export const WorriedButton = ({ name, fullName }: WorriedButtonProps) => {
  const go = () => {
    if (!draftOf<{ about: string }>(concernDraft)?.about) startDraft(concernDraft, { about: fullName });
    window.location.hash = '#/concerns';
  };
  return <Button onPress={go}>{t('concerns.linkOf', { name })}</Button>;
};
