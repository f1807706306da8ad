import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';

/** Names that the PDF's font has no letters for: printing the page shows them, as the computer has the letters. */
export const CannotShow = ({ names }: { names: readonly string[] }) =>
  names.length > 0 && (
    <Notice kind="put-right" title={t('sheets.cannotShow.title')}>
      {t('sheets.cannotShow.text', { names: names.join(', ') })}
    </Notice>
  );
