import { CannotShow } from '#renderer/app/saving/CannotShow.tsx';
import { CopyText } from '#renderer/app/CopyText.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { Said } from '#renderer/app/Said.tsx';
import { SavedNotice } from '#renderer/app/saving/SavedNotice.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export type MadeReturn = Exclude<OutputOf<'returns.save'>, { outcome: 'not-now' }>;

export interface ReturnSavedProps {
  linkWorker: LinkWorker;
  made: MadeReturn;
  /** What its file opens with. */
  password: string | undefined;
}

/** The return is saved, or its e-mail prepared: where it is, and what to do with it. */
export const ReturnSaved = ({ linkWorker, made, password }: ReturnSavedProps) => {
  const { name } = linkWorker;
  const title = t(made.outcome === 'saved' ? 'returns.saved.title' : 'returns.mail.title', { name });
  return (
    <Page title={title} back={{ words: name, href: `#/link-workers/${linkWorker.id}` }}>
      <PageTitle>{title}</PageTitle>
      {made.outcome === 'saved' ? (
        <>
          <SavedNotice file={made.file} fileName={made.fileName} lostText={t('returns.saved.lostText')} />
          <CannotShow names={made.cannotShow} />
          {password !== undefined && (
            <Notice kind="know" title={t('returns.password.tell', { name })}>
              <Said what="returns.password.is" values={{ password }} />
            </Notice>
          )}
          <Row space={24}>
            <p>{t('returns.saved.send', { name })}</p>
          </Row>
        </>
      ) : (
        <>
          <Notice
            kind={made.isOpened === 'whole' ? 'done' : 'put-right'}
            title={t(`returns.mail.opened.${made.isOpened}`)}
          />
          <Row space={24}>
            <p>{t('returns.mail.text', { name })}</p>
          </Row>
          <CopyText label={t('sessions.round.subject')} text={made.subject} rows={1} />
          <CopyText label={t('sessions.round.text')} text={made.text} rows={10} />
        </>
      )}
      <Row space={24}>
        <Buttons>
          <LinkButton kind="main" href={`#/link-workers/${linkWorker.id}`}>
            {t('returns.saved.back', { name })}
          </LinkButton>
          <LinkButton href={`#/returns/${made.returnId}`}>
            {t(made.outcome === 'saved' ? 'returns.saved.see' : 'returns.mail.see')}
          </LinkButton>
        </Buttons>
      </Row>
    </Page>
  );
};
