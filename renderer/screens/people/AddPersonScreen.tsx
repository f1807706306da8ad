import { useLocation } from 'wouter';
import { PersonFields } from './PersonFields.tsx';
import { nobody, personDetails, type PersonForm, personPutRight } from './personForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CheckField } from '#renderer/ui/CheckField.tsx';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

type AddedPerson = PersonForm & { regularAt: readonly string[] };

/** Writes somebody down; the name is enough. */
export const AddPersonScreen = () => {
  const groups = useCall('groups.list', {});
  const [, goTo] = useLocation();
  const form = useForm<'people.add', AddedPerson>('people.add', {
    draft: 'person',
    start: { ...nobody, regularAt: [] },
    toInput: ({ regularAt, ...details }) => ({ ...personDetails(details), regularAt: [...regularAt] }),
    putRight: personPutRight(),
    says: ({ preferredName, surname }) => (
      <Said what="people.says.added" values={{ name: `${preferredName} ${surname}`.trim() }} />
    ),
    onDone: ({ personId }) => goTo(`/people/${personId}`),
  });
  if (!groups.data) return <Waiting on={groups} />;
  const { regularAt } = form.values;
  const belong = (groupId: string, isRegular: boolean) =>
    form.change({
      regularAt: [...regularAt.filter((each) => each !== groupId), ...(isRegular ? [groupId] : [])],
    });
  return (
    <Page
      title={t('people.form.title')}
      back={{ words: t('people.title'), href: '#/people' }}
      first={<FormProblems form={form} />}
    >
      <PageTitle side={t('people.form.intro')}>{t('people.form.title')}</PageTitle>
      <form onSubmit={form.submit} noValidate>
        <PersonFields text={form.text} />
        {groups.data.length > 0 && (
          <FieldRow>
            <FieldGroup id="person-regular" label={t('people.fields.regularAt')}>
              {groups.data.map(({ group }) => (
                <CheckField
                  key={group.id}
                  id={`person-regular-${group.id}`}
                  label={group.name}
                  checked={regularAt.includes(group.id)}
                  onChange={(event) => belong(group.id, event.target.checked)}
                />
              ))}
            </FieldGroup>
          </FieldRow>
        )}
        <Row space={24}>
          <Buttons>
            <Button kind="main" type="submit">
              {t('people.form.save')}
            </Button>
            <LinkButton kind="quiet" href="#/people">
              {t('people.form.leave')}
            </LinkButton>
          </Buttons>
        </Row>
      </form>
    </Page>
  );
};
