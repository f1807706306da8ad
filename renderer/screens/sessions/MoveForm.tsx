import { WhenFields } from './WhenFields.tsx';
import { whenInput, whenPutRight, whenValues, type WhenValues } from './whenForm.ts';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { dayFromTyped } from '#renderer/app/typedDay.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { longDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';

export interface MoveFormProps {
  session: SessionBrief;
  onClose: () => void;
}

/** Another day, time or place for this one date. Marks and everything else go with it. */
export const MoveForm = ({ session, onClose }: MoveFormProps) => {
  const today = useToday();
  const { sessionId, group } = session;
  const form = useForm<'sessions.move', WhenValues>('sessions.move', {
    draft: `move-${sessionId}`,
    start: whenValues(session),
    toInput: (values) => ({ sessionId, ...whenInput(values) }),
    putRight: whenPutRight(),
    says: ({ day }) => {
      const to = dayFromTyped(day) ?? session.day;
      return (
        <Said
          what={to === session.day ? 'sessions.says.changedWhen' : 'sessions.says.moved'}
          values={{ group: group.name, day: longDay(to, today) }}
        />
      );
    },
    onDone: onClose,
  });
  return (
    <Section heading={t('sessions.whenForm.title')} size="stage">
      <form onSubmit={form.submit} noValidate>
        <FormProblems form={form} />
        <WhenFields form={form} dayHint={t('sessions.whenForm.dayHint')} />
        <Actions>
          <Button kind="main" type="submit">
            {t('sessions.whenForm.save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('sessions.whenForm.leave')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
};
