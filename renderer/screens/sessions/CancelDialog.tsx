import { useForm } from '#renderer/app/form.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

export interface CancelDialogProps {
  session: SessionBrief;
  onClose: () => void;
}

/** Asks why a session is called off. It then counts for nobody, and can be put back. */
export const CancelDialog = ({ session, onClose }: CancelDialogProps) => {
  const today = useToday();
  const group = session.group.name;
  const day = longDay(session.day, today);
  const form = useForm('sessions.cancel', {
    draft: `cancel-${session.sessionId}`,
    start: { because: '' },
    toInput: ({ because }) => ({ sessionId: session.sessionId, because }),
    putRight: { because: t('sessions.cancel.putRight') },
    says: () => (
      <>
        <Said what="sessions.says.cancelled" values={{ group, day }} />{' '}
        <TextLink href={`#/sessions/${session.sessionId}/tell`}>{t('sessions.page.tell')}</TextLink>
      </>
    ),
    onDone: onClose,
  });
  return (
    <Dialog
      isOpen
      title={t('sessions.cancel.title', { group, day })}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={form.submit}>
            {t('sessions.cancel.confirm')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('sessions.cancel.leave')}
          </Button>
        </>
      }
    >
      {form.refusal && <ProblemNotice problem={form.refusal} />}
      <form onSubmit={form.submit} noValidate>
        <p>{t('sessions.cancel.text')}</p>
        <TextField
          {...form.text('because')}
          label={t('sessions.cancel.because')}
          hint={t('sessions.cancel.hint')}
          width="full"
        />
      </form>
    </Dialog>
  );
};
