import { ItemFields } from './ItemFields.tsx';
import { welcomeFieldOf, welcomeFrom, welcomeValues, type WelcomeValues } from './welcomeForm.ts';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

export interface WelcomeFormProps {
  group: Group;
  onClose: () => void;
}

const numbers = ['newFaces', 'tries', 'visits', 'weeks', 'newcomers', 'regulars'] as const;

/** Says how a group welcomes people. Everything has a usual answer, so that nothing has to be said. */
export const WelcomeForm = ({ group, onClose }: WelcomeFormProps) => {
  const form = useForm<'groups.setWelcome', WelcomeValues>('groups.setWelcome', {
    draft: `group-welcome-${group.id}`,
    start: welcomeValues(group),
    toInput: (values) => welcomeFrom(group, values),
    putRight: {
      gettingThere: t('groupWelcome.putRight.text'),
      whatToBring: t('groupWelcome.putRight.text'),
      items: t('groupWelcome.putRight.items'),
      ...Object.fromEntries(numbers.map((field) => [field, t('groupWelcome.putRight.number')])),
    },
    fieldOf: welcomeFieldOf,
    says: () => <Said what="groupWelcome.says" values={{ group: group.name }} />,
    onDone: onClose,
  });
  const leave = () => {
    form.clear();
    onClose();
  };
  const number = (field: (typeof numbers)[number]) => (
    <TextField {...form.text(field)} label={t(`groupWelcome.ask.${field}`)} inputMode="numeric" />
  );
  return (
    <form onSubmit={form.submit} noValidate>
      <FormProblems form={form} />
      <FieldRow>
        <TextArea
          {...form.text('gettingThere')}
          label={t('groupWelcome.gettingThere')}
          hint={t('groupWelcome.gettingThereHint')}
          width="full"
        />
      </FieldRow>
      <FieldRow>
        <TextArea
          {...form.text('whatToBring')}
          label={t('groupWelcome.whatToBring')}
          hint={t('groupWelcome.whatToBringHint')}
          width="full"
        />
      </FieldRow>
      <Section heading={t('groupWelcome.checklist')}>
        <ItemFields
          about={form.about('items')}
          items={form.values.items}
          onChange={(items) => form.change({ items })}
        />
      </Section>
      <Section heading={t('groupWelcome.rules')}>
        <FieldRow>{number('newFaces')}</FieldRow>
        <FieldRow>{number('tries')}</FieldRow>
        <FieldRow>
          {number('visits')}
          {number('weeks')}
        </FieldRow>
        <Row space={16}>
          <CheckField
            id={form.about('isQuietOn').id}
            label={t('groupWelcome.ask.isQuietOn')}
            checked={form.values.isQuietOn}
            onChange={(event) => form.change({ isQuietOn: event.target.checked })}
          />
        </Row>
        {form.values.isQuietOn && (
          <FieldRow>
            {number('newcomers')}
            {number('regulars')}
          </FieldRow>
        )}
      </Section>
      <Actions>
        <Button kind="main" type="submit">
          {t('groupWelcome.save')}
        </Button>
        <Button kind="quiet" onPress={leave}>
          {t('groupWelcome.leave')}
        </Button>
      </Actions>
    </form>
  );
};
