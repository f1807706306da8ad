import { CannotShow } from '#renderer/app/saving/CannotShow.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface MonthEndDoneProps {
  done: Extract<OutputOf<'monthEnd.save'>, { outcome: 'done' }>;
  /** As they were asked for, with the passwords that their files open with. */
  returns: (OutputOf<'monthEnd.get'>['returns'][number] & { password?: string })[];
  back: { words: string; href: string };
}

/** What became of each return, in a sentence. */
export const MonthEndDone = ({ done, returns, back }: MonthEndDoneProps) => {
  const { sentences, file, wasStopped } = done;
  const asked = new Map(returns.map((each) => [each.linkWorker.linkWorkerId, each]));
  const count = sentences.filter(({ became }) => became === 'saved').length;
  const title = t('monthEnd.done', { count });
  const hasPasswords = sentences.some(
    ({ became, linkWorkerId }) => became === 'saved' && asked.get(linkWorkerId)?.password !== undefined,
  );
  return (
    <Page title={title} isLeadersOwn back={back}>
      <PageTitle actions={hasPasswords && <PrintButton />}>{title}</PageTitle>
      {wasStopped && <Notice kind="know" title={t('monthEnd.stopped')} />}
      {file && <SavedNotice file={file.file} fileName={file.fileName} lostText={t('monthEnd.lostText')} />}
      <CannotShow names={sentences.flatMap((each) => (each.became === 'saved' ? each.cannotShow : []))} />
      {hasPasswords && (
        <Notice kind="put-right" title={t('monthEnd.tellPasswords.title')}>
          {t('monthEnd.tellPasswords.text')}
        </Notice>
      )}
      <Row space={24}>
        <p>{t('monthEnd.send')}</p>
      </Row>
      <List label={title}>
        {sentences.map((each) => {
          const { linkWorker, telephone, password } = asked.get(each.linkWorkerId) ?? {};
          const name = linkWorker?.name ?? '';
          return (
            <ListRow
              key={each.linkWorkerId}
              height="close"
              name={
                each.became === 'saved' ? (
                  <TextLink tone="ink" href={`#/returns/${each.returnId}`}>
                    {name}
                  </TextLink>
                ) : (
                  name
                )
              }
            >
              {t(`monthEnd.became.${each.became}`)}
              {each.became === 'saved' && password !== undefined && (
                <>
                  {' '}
                  <Said what="monthEnd.password" values={{ password }} />
                  {telephone !== undefined && ` ${t('monthEnd.ring', { telephone })}`}
                </>
              )}
            </ListRow>
          );
        })}
      </List>
    </Page>
  );
};
