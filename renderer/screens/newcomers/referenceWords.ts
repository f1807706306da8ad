import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';

/** Whose reference it is. */
export const referenceWords = ({ linkWorker }: ReferralBrief): string =>
  linkWorker
    ? t('newcomers.page.reference', { linkWorker: linkWorker.name })
    : t('newcomers.page.referenceAlone');
