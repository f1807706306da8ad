import { useLocation } from 'wouter';
import { OtherGroupFields } from './OtherGroupFields.tsx';
import { emptyOtherGroup, otherGroupInput, otherGroupPutRight } from './otherGroupForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Page } from '#renderer/app/Page.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

/** Writes another local group into the book; the name is enough. */
export const AddOtherGroupScreen = () => {
  const [, goTo] = useLocation();
  const today = useToday();
  const form = useForm('otherGroups.add', {
    draft: 'other-group',
    start: emptyOtherGroup(today),
    toInput: otherGroupInput,
    putRight: otherGroupPutRight(),
    says: ({ name }) => <Said what="otherGroups.says.added" values={{ name: name.trim() }} />,
    onDone: ({ otherGroupId }) => goTo(`/other-groups/${otherGroupId}`),
  });
  return (
    <Page
      title={t('otherGroups.form.title')}
      back={{ words: t('otherGroups.title'), href: '#/other-groups' }}
      first={<FormProblems form={form} />}
    >
      <PageTitle side={t('otherGroups.form.intro')}>{t('otherGroups.form.title')}</PageTitle>
      <form onSubmit={form.submit} noValidate>
        <OtherGroupFields form={form} />
        <Actions>
          <Button kind="main" type="submit">
            {t('otherGroups.form.save')}
          </Button>
          <LinkButton kind="quiet" href="#/other-groups">
            {t('otherGroups.form.leave')}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  );
};
