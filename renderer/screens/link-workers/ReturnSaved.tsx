import { Page } from '#renderer/app/Page.tsx';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export type SavedReturn = Extract<OutputOf<'returns.save'>, { outcome: 'saved' }>;

export interface ReturnSavedProps {
  linkWorker: LinkWorker;
  saved: SavedReturn;
}

/** The return is saved: where the file is, and what to do with it. */
export const ReturnSaved = ({ linkWorker, saved }: ReturnSavedProps) => {
  const { file, fileName, returnId } = saved;
  const title = t('returns.saved.title', { name: linkWorker.name });
  return (
    <Page title={title} back={{ words: linkWorker.name, href: `#/link-workers/${linkWorker.id}` }}>
      <PageTitle>{title}</PageTitle>
      <SavedNotice file={file} fileName={fileName} lostText={t('returns.saved.lostText')} />
      <Row space={24}>
        <p>{t('returns.saved.send', { name: linkWorker.name })}</p>
      </Row>
      <Row space={24}>
        <Buttons>
          <LinkButton kind="main" href={`#/link-workers/${linkWorker.id}`}>
            {t('returns.saved.back', { name: linkWorker.name })}
          </LinkButton>
          <LinkButton href={`#/returns/${returnId}`}>{t('returns.saved.see')}</LinkButton>
        </Buttons>
      </Row>
    </Page>
  );
};
