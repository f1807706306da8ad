import { AboutFields } from './AboutFields.tsx';
import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

export interface AboutFormProps {
  session: SessionBrief;
  onClose: () => void;
}

/** What the session is about, and who comes to tell of it. */
export const AboutForm = ({ session, onClose }: AboutFormProps) => {
  const today = useToday();
  const { sessionId, group, day, topic = '', visitingExpert = '' } = session;
  const form = useForm('sessions.describe', {
    draft: `describe-${sessionId}`,
    start: { topic, visitingExpert },
    toInput: (values) => ({
      sessionId,
      topic: written(values.topic),
      visitingExpert: written(values.visitingExpert),
    }),
    putRight: {
      topic: t('sessions.aboutForm.putRight.topic'),
      visitingExpert: t('sessions.aboutForm.putRight.visitingExpert'),
    },
    says: () => (
      <Said what="sessions.says.described" values={{ group: group.name, day: longDay(day, today) }} />
    ),
    onDone: onClose,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <AboutFields form={form} />
      <Actions>
        <Button kind="main" type="submit">
          {t('sessions.aboutForm.save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('sessions.aboutForm.leave')}
        </Button>
      </Actions>
    </form>
  );
};
