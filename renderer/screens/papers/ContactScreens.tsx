import { OffList } from './OffList.tsx';
import { PaperPage } from './PaperPage.tsx';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCall, useCommand } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';

/** The addresses of those who agreed to hear news of the group: for Bcc, to open or to copy. */
export const MailingScreen = ({ group }: { group: Group }) => {
  const contacts = useCall('papers.contacts', { groupId: group.id });
  const mail = useCommand('papers.openMail');
  if (!contacts.data) return <Waiting on={contacts} />;
  const { addresses, off } = contacts.data.mailing;
  const title = t('papers.mailing.title');
  return (
    <Page title={title} back={{ words: group.name, href: `#/groups/${group.id}` }}>
      {mail.problem && mail.problem.code === 'too-large' && (
        <Notice kind="put-right" title={t('papers.mailing.tooMany')} />
      )}
      {mail.problem && mail.problem.code === 'not-found' && (
        <Notice kind="put-right" title={t('papers.mailing.noProgram')} />
      )}
      {mail.problem && !['too-large', 'not-found'].includes(mail.problem.code) && (
        <ProblemNotice problem={mail.problem} />
      )}
      <PageTitle side={t('papers.mailing.side')}>{title}</PageTitle>
      {addresses.length === 0 ? (
        <Row space={8}>
          <p>{t('papers.mailing.nobody')}</p>
        </Row>
      ) : (
        <>
          <CopyText label={t('sessions.round.bcc')} text={addresses.join(', ')} rows={4} />
          <Actions>
            <Button kind="main" onPress={() => void mail.run({ groupId: group.id })}>
              {t('sessions.round.open')}
            </Button>
          </Actions>
        </>
      )}
      <OffList off={off} question={t('consents.own.contact-list.short')} />
    </Page>
  );
};

/** Numbers of those who agreed, to print or to copy for whoever rings round; or who rings whom. */
export const NumbersScreen = ({ group, kind }: { group: Group; kind: 'telephones' | 'telephone-tree' }) => {
  const contacts = useCall('papers.contacts', { groupId: group.id });
  if (!contacts.data) return <Waiting on={contacts} />;
  const { telephones, tree } = contacts.data;
  const isTree = kind === 'telephone-tree';
  return (
    <PaperPage
      group={group}
      title={t(`papers.${kind}.title`)}
      side={t(`papers.${kind}.side`)}
      asked={(print) => ({ kind, groupId: group.id, print })}
      below={
        <>
          {!isTree && telephones.rows.length > 0 && (
            <CopyText
              label={t('sessions.round.copyNumbers')}
              hint={t('sessions.round.copyNumbersHint')}
              text={telephones.rows.map(({ name, telephone }) => `${name}: ${telephone}`).join('\n')}
            />
          )}
          <OffList
            off={isTree ? tree.off : telephones.off}
            question={t(`consents.own.${isTree ? 'telephone-tree' : 'contact-list'}.short`)}
          />
        </>
      }
    />
  );
};
