import { DayField } from '#renderer/app/DayField.tsx';
import { concernDraft } from '#renderer/app/drafts.ts';
import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useStanding } from '#renderer/app/status.ts';
import { dayFromTyped, typedFromDay } from '#renderer/app/typedDay.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Settings } from '#shared/domain/settings.ts';

export interface WriteFormProps {
  settings: Settings;
  onKept: (ticket: string | null) => void;
}

/** What was seen and heard, when and where. Only that is asked for, all else can be left empty. */
export const WriteForm = ({ settings, onKept }: WriteFormProps) => {
  const { today, isHelping } = useStanding().status;
  const texts = ['about', 'theirWords', 'happenedAt', 'where', 'whoWasThere', 'told', 'writtenBy'] as const;
  const form = useForm('concerns.write', {
    draft: concernDraft,
    start: {
      about: '',
      seen: '',
      theirWords: '',
      happenedOn: typedFromDay(today),
      happenedAt: '',
      where: '',
      whoWasThere: '',
      told: '',
      writtenBy: isHelping ? '' : (settings.leaderName ?? ''),
    },
    toInput: (values) => ({
      ...Object.fromEntries(texts.map((name) => [name, written(values[name])])),
      seen: values.seen,
      // The schema refuses '', and so a day that is missing is asked for.
      happenedOn: dayFromTyped(values.happenedOn) ?? '',
    }),
    putRight: {
      about: t('concerns.write.aboutPutRight'),
      seen: t('concerns.write.seenPutRight'),
      theirWords: t('concerns.write.theirWordsPutRight'),
      happenedOn: t('concerns.write.happenedOnPutRight'),
      happenedAt: t('concerns.write.happenedAtPutRight'),
      where: t('concerns.write.wherePutRight'),
      whoWasThere: t('concerns.write.whoWasTherePutRight'),
      told: t('concerns.write.toldPutRight'),
      writtenBy: t('concerns.write.writtenByPutRight'),
    },
    onDone: ({ ticket }) => onKept(ticket),
  });
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextField
          {...form.text('about')}
          label={t('concerns.write.about')}
          hint={t('concerns.write.aboutHint')}
        />
      </FieldRow>
      <FieldRow>
        <TextArea
          {...form.text('seen')}
          label={t('concerns.write.seen')}
          hint={t('concerns.write.seenHint')}
          rows={5}
        />
      </FieldRow>
      <FieldRow>
        <TextArea {...form.text('theirWords')} label={t('concerns.write.theirWords')} />
      </FieldRow>
      <FieldRow>
        <DayField
          {...form.about('happenedOn')}
          label={t('concerns.write.happenedOn')}
          value={form.values.happenedOn}
          onChange={(happenedOn) => form.change({ happenedOn })}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...form.text('happenedAt')} label={t('concerns.write.happenedAt')} width="medium" />
        <TextField {...form.text('where')} label={t('concerns.write.where')} />
      </FieldRow>
      <FieldRow>
        <TextArea {...form.text('whoWasThere')} label={t('concerns.write.whoWasThere')} rows={2} />
      </FieldRow>
      <FieldRow>
        <TextArea
          {...form.text('told')}
          label={t('concerns.write.told')}
          hint={t('concerns.write.toldHint')}
          rows={2}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...form.text('writtenBy')} label={t('concerns.write.writtenBy')} />
      </FieldRow>
      <Row space={16}>
        <p>{t('concerns.write.apart')}</p>
      </Row>
      <Actions>
        <Button kind="main" type="submit">
          {t('concerns.write.save')}
        </Button>
      </Actions>
    </form>
  );
};
