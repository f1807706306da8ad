import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { NoteElsewhere } from '#renderer/app/sessions/NoteElsewhere.tsx';
import { useNoteForm } from '#renderer/app/sessions/useNoteForm.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface NoteFormProps {
  sessionId: SessionId;
  note: string | undefined;
  onClose: () => void;
}

/** A few words about the session: the weather, the route, what was made or learned. */
export const NoteForm = ({ sessionId, note, onClose }: NoteFormProps) => {
  const form = useNoteForm({
    draft: `date-note-${sessionId}`,
    sessionId,
    note,
    says: () => t('sessions.says.note'),
    onDone: onClose,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <NoteElsewhere form={form} />
      <FieldRow>
        <TextArea
          {...form.field}
          label={t('sessions.noteForm.label')}
          hint={t('sessions.noteForm.hint')}
          width="full"
          rows={4}
        />
      </FieldRow>
      <Actions>
        <Button kind="main" type="submit">
          {t('sessions.noteForm.save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('sessions.noteForm.leave')}
        </Button>
      </Actions>
    </form>
  );
};
