import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';

export interface YouFormProps {
  settings: Settings;
}

/** Who the leader is: it stands on returns, and Today says good morning with it. */
export const YouForm = ({ settings }: YouFormProps) => {
  const form = useForm('settings.change', {
    draft: 'settings-you',
    start: {
      leaderName: settings.leaderName ?? '',
      leaderTelephone: settings.leaderTelephone ?? '',
      organisationName: settings.organisationName ?? '',
    },
    toInput: (values) => ({
      leaderName: written(values.leaderName) ?? null,
      leaderTelephone: written(values.leaderTelephone) ?? null,
      organisationName: written(values.organisationName) ?? null,
    }),
    putRight: {
      leaderName: t('settings.you.namePutRight'),
      leaderTelephone: t('settings.you.telephonePutRight'),
      organisationName: t('settings.you.organisationPutRight'),
    },
    says: () => t('settings.you.says'),
    onDone: () => undefined,
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextField {...form.text('leaderName')} label={t('settings.you.name')} />
        <TextField {...form.text('leaderTelephone')} label={t('settings.you.telephone')} type="tel" />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('organisationName')}
          label={t('settings.you.organisation')}
          hint={t('settings.you.organisationHint')}
        />
      </FieldRow>
      <Actions>
        <Button kind="main" type="submit">
          {t('settings.you.save')}
        </Button>
      </Actions>
    </form>
  );
};
