import { useLocation } from 'wouter';
import { GroupFields } from './GroupFields.tsx';
import { useForm } from '#renderer/app/form.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { emptyGroup, groupFieldOf, groupInput, groupPutRight } from '#renderer/app/groups/groupForm.ts';
import { Page } from '#renderer/app/Page.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

/** A new group. With a usual day and time its sessions appear by themselves. */
export const AddGroupScreen = () => {
  const [, goTo] = useLocation();
  const form = useForm('groups.add', {
    draft: 'add-group',
    start: emptyGroup,
    toInput: groupInput,
    putRight: groupPutRight(),
    fieldOf: groupFieldOf,
    says: (values) => <Said what="groups.says.added" values={{ group: values.name.trim() }} />,
    onDone: ({ groupId }) => goTo(`/groups/${groupId}`),
  });
  return (
    <Page
      title={t('groups.form.addTitle')}
      back={{ words: t('groups.title'), href: '#/groups' }}
      first={<FormProblems form={form} />}
    >
      <PageTitle side={t('groups.form.addSide')}>{t('groups.form.addTitle')}</PageTitle>
      <form onSubmit={form.submit} noValidate>
        <GroupFields form={form} />
        <Actions>
          <Button kind="main" type="submit">
            {t('groups.form.save')}
          </Button>
          <LinkButton kind="quiet" href="#/groups">
            {t('groups.form.leave')}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  );
};
