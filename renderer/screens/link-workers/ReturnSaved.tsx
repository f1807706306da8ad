import { useEffect, useRef, useState } from 'react';
import { useLink } from '#renderer/app/link.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
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

/** Hands a file that waits under a ticket to the browser, once. True when the browser could not have it. */
const useHandedOver = ({ file, fileName }: SavedReturn): boolean => {
  const { saveDownload } = useLink();
  const isAsked = useRef(false);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    if (file.way !== 'download' || isAsked.current) return;
    isAsked.current = true;
    void saveDownload(file.ticket, fileName).then((isHandedOver) => setIsLost(!isHandedOver));
  }, [file, fileName, saveDownload]);
  return isLost;
};

/** The return is saved: where the file is, and what to do with it. */
export const ReturnSaved = ({ linkWorker, saved }: ReturnSavedProps) => {
  const { file, fileName, returnId } = saved;
  const isLost = useHandedOver(saved);
  const show = useCommand('app.showInFolder');
  const [wasShown, setWasShown] = useState(true);
  const showIt = async () => {
    const answer = await show.run({ ticket: file.ticket });
    setWasShown(answer?.isShown ?? false);
  };
  const title = t('returns.saved.title', { name: linkWorker.name });
  return (
    <Page title={title} back={{ words: linkWorker.name, href: `#/link-workers/${linkWorker.id}` }}>
      <PageTitle>{title}</PageTitle>
      {isLost ? (
        <Notice kind="put-right" title={t('returns.saved.lost')}>
          {t('returns.saved.lostText')}
        </Notice>
      ) : (
        <Notice
          kind="done"
          title={
            file.way === 'saved'
              ? t('returns.saved.inFolder', { folder: file.folderName })
              : t('returns.saved.withDownloads')
          }
          actions={
            file.way === 'saved' && (
              <Button size="row" onPress={() => void showIt()}>
                {t('returns.saved.showInFolder')}
              </Button>
            )
          }
        >
          {fileName}
        </Notice>
      )}
      {!wasShown && (
        <Notice kind="put-right" title={t('returns.saved.notShown')}>
          {t('returns.saved.notShownText', { file: fileName })}
        </Notice>
      )}
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
