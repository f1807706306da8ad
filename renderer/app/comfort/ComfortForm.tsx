import { useForm, written } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CheckGroup } from '#renderer/ui/CheckGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import { accessNeeds, fullName, type Person } from '#shared/domain/people.ts';

export interface ComfortFormProps {
  person: Person;
  onClose: () => void;
}

/** Changes what makes coming easier. Everything can wait, and words for an illness have no place here. */
export const ComfortForm = ({ person, onClose }: ComfortFormProps) => {
  const { id: personId, preferredName: name } = person;
  const tooLong = t('newcomers.form.problem.tooLong');
  const form = useForm('people.setComfort', {
    draft: `comfort.${personId}`,
    start: {
      pronunciation: person.pronunciation ?? '',
      goodTimes: person.goodTimes ?? '',
      accessNeeds: person.accessNeeds ?? [],
      accessNote: person.accessNote ?? '',
      emergencyName: person.emergencyName ?? '',
      emergencyTelephone: person.emergencyTelephone ?? '',
    },
    toInput: (values) => ({
      personId,
      pronunciation: written(values.pronunciation),
      goodTimes: written(values.goodTimes),
      accessNeeds: values.accessNeeds.length > 0 ? values.accessNeeds : undefined,
      accessNote: written(values.accessNote),
      emergencyName: written(values.emergencyName),
      emergencyTelephone: written(values.emergencyTelephone),
    }),
    putRight: {
      pronunciation: tooLong,
      goodTimes: tooLong,
      accessNote: tooLong,
      emergencyName: tooLong,
      emergencyTelephone: tooLong,
    },
    says: () => <Said what="comfort.says" values={{ name: fullName(person) }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextField
          {...form.text('pronunciation')}
          label={t('comfort.pronunciationOf', { name })}
          hint={t('comfort.pronunciationHint')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('goodTimes')}
          label={t('comfort.goodTimes')}
          hint={t('comfort.goodTimesHint')}
        />
      </FieldRow>
      <FieldRow>
        <CheckGroup
          id={`comfort-${personId}`}
          label={t('comfort.needs')}
          options={accessNeeds.map((need) => ({ value: need, words: t(`comfort.need.${need}`) }))}
          values={form.values.accessNeeds}
          onChange={(needs) => form.change({ accessNeeds: needs })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.text('accessNote')}
          label={t('comfort.note')}
          hint={t('comfort.noteHint')}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextField {...form.text('emergencyName')} label={t('comfort.emergencyName')} />
        <TextField
          {...form.text('emergencyTelephone')}
          label={t('comfort.emergencyTelephone')}
          width="medium"
        />
      </FieldRow>
      <Row space={16}>
        <Buttons>
          <Button type="submit">{t('newcomers.page.save')}</Button>
          <Button kind="quiet" onPress={leave}>
            {t('newcomers.page.leaveAsIs')}
          </Button>
        </Buttons>
      </Row>
    </form>
  );
};
