import { Page } from '#renderer/app/Page.tsx';
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
  returns: OutputOf<'monthEnd.get'>['returns'];
  back: { words: string; href: string };
}

/** What became of each return, in a sentence. */
export const MonthEndDone = ({ done, returns, back }: MonthEndDoneProps) => {
  const { sentences, file, wasStopped } = done;
  const names = new Map(returns.map(({ linkWorker }) => [linkWorker.linkWorkerId, linkWorker.name]));
  const count = sentences.filter(({ became }) => became === 'saved').length;
  const title = t('monthEnd.done', { count });
  return (
    <Page title={title} isLeadersOwn back={back}>
      <PageTitle>{title}</PageTitle>
      {wasStopped && <Notice kind="know" title={t('monthEnd.stopped')} />}
      {file && (
        <SavedNotice file={file.file} fileName={file.fileName} lostText={t('returns.saved.lostText')} />
      )}
      <Row space={24}>
        <p>{t('monthEnd.send')}</p>
      </Row>
      <List label={title}>
        {sentences.map((each) => {
          const name = names.get(each.linkWorkerId) ?? '';
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
            </ListRow>
          );
        })}
      </List>
    </Page>
  );
};
