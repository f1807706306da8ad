import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { NoteElsewhere } from '#renderer/app/sessions/NoteElsewhere.tsx';
import { useNoteForm } from '#renderer/app/sessions/useNoteForm.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface NoteDialogProps {
  sessionId: SessionId;
  note: string | undefined;
  isOpen: boolean;
  onClose: () => void;
}

/** A few words about the session. Half-written ones are still there when it is opened again. */
export const NoteDialog = ({ sessionId, note, isOpen, onClose }: NoteDialogProps) => {
  const form = useNoteForm({
    draft: `register-note-${sessionId}`,
    sessionId,
    note,
    says: () => t('register.says.note'),
    onDone: onClose,
  });
  return (
    <Dialog
      isOpen={isOpen}
      title={t('register.note.title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={form.submit}>
            {t('register.note.save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('register.note.close')}
          </Button>
        </>
      }
    >
      <FormProblems form={{ toPutRight: [], refusal: form.refusal }} />
      <NoteElsewhere form={form} />
      <TextArea
        {...form.field}
        label={t('register.note.label')}
        hint={t('register.note.hint')}
        width="full"
        rows={5}
      />
    </Dialog>
  );
};
