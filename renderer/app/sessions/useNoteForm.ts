import { useEffect, useRef, type ReactNode } from 'react';
import { useForm, written } from '#renderer/app/form.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

export interface NoteFormPlan {
  draft: string;
  sessionId: SessionId;
  /** As it is kept now. */
  note: string | undefined;
  says: () => ReactNode;
  onDone: () => void;
}

/**
 * The form for the note of a session. It is sent with the note that was there when the first letter was typed: where that
 * was changed meanwhile on another page, both texts are shown, and sending once more means it.
 */
export const useNoteForm = ({ draft, sessionId, note = '', says, onDone }: NoteFormPlan) => {
  const isSeen = useRef(false);
  const form = useForm('register.setNote', {
    draft,
    start: { note, known: note },
    toInput: (values) => ({
      sessionId,
      note: written(values.note),
      known: written(isSeen.current ? note : values.known) ?? null,
    }),
    putRight: { note: t('sessions.note.putRight') },
    says,
    onDone,
  });
  const isElsewhere = form.refusal?.code === 'conflict';
  useEffect(() => {
    isSeen.current = isElsewhere;
  }, [isElsewhere]);
  return {
    ...form,
    refusal: isElsewhere ? undefined : form.refusal,
    /** What another page wrote meanwhile. */
    elsewhere: isElsewhere ? note : undefined,
    putTogether: () =>
      form.change({ note: [note, form.values.note].filter(Boolean).join('\n'), known: note }),
    field: {
      ...form.text('note'),
      onChange: (event: { target: { value: string } }) =>
        form.change({ note: event.target.value, known: form.values.known }),
    },
  };
};

export type NoteFormInHand = ReturnType<typeof useNoteForm>;
