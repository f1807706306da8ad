import type { NoteFormInHand } from './useNoteForm.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';

/** The note was changed on another page while it was typed here: what it says there, and what can be done. */
export const NoteElsewhere = ({ form: { elsewhere, putTogether } }: { form: NoteFormInHand }) =>
  elsewhere !== undefined && (
    <Notice
      kind="put-right"
      title={t('sessions.note.elsewhere')}
      actions={
        elsewhere !== '' && (
          <Button size="row" onPress={putTogether}>
            {t('sessions.note.both')}
          </Button>
        )
      }
    >
      {elsewhere === ''
        ? t('sessions.note.elsewhereEmpty')
        : t('sessions.note.elsewhereSays', { words: elsewhere })}
    </Notice>
  );
