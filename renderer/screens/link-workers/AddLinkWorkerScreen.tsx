import { useLocation } from 'wouter';
import { LinkWorkerFields } from './LinkWorkerFields.tsx';
import { linkWorkerDetails, linkWorkerPutRight, nobody } from './linkWorkerForm.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { useForm } from '#renderer/app/form.ts';
import { Page } from '#renderer/app/Page.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** Writes a link worker down; the name is enough. */
export const AddLinkWorkerScreen = () => {
  const [, goTo] = useLocation();
  const form = useForm('linkWorkers.add', {
    draft: 'link-worker',
    start: nobody,
    toInput: linkWorkerDetails,
    putRight: linkWorkerPutRight(),
    says: ({ name }) => <Said what="linkWorkers.says.added" values={{ name: name.trim() }} />,
    onDone: ({ linkWorkerId }) => goTo(`/link-workers/${linkWorkerId}`),
  });
  return (
    <Page
      title={t('linkWorkers.form.title')}
      back={{ words: t('linkWorkers.title'), href: '#/link-workers' }}
      first={<FormProblems form={form} />}
    >
      <PageTitle side={t('linkWorkers.form.intro')}>{t('linkWorkers.form.title')}</PageTitle>
      <form onSubmit={form.submit} noValidate>
        <LinkWorkerFields text={form.text} />
        <Row space={24}>
          <Buttons>
            <Button kind="main" type="submit">
              {t('linkWorkers.form.save')}
            </Button>
            <LinkButton kind="quiet" href="#/link-workers">
              {t('linkWorkers.form.leave')}
            </LinkButton>
          </Buttons>
        </Row>
      </form>
    </Page>
  );
};
