import { useState } from 'react';
import { HowItLeaves } from './HowItLeaves.tsx';
import { ReturnPaper } from './ReturnPaper.tsx';
import type { MadeReturn } from './ReturnSaved.tsx';
import { StaysHere } from './StaysHere.tsx';
import { workWords } from './workWords.ts';
import { FormProblems } from '#renderer/app/FormProblems.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Said } from '#renderer/app/Said.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { fullDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { ReturnWay } from '#shared/domain/returns.ts';

/** As short as the app takes one. */
const shortestPassword = 4;

export interface ReturnPreviewProps {
  preview: OutputOf<'returns.preview'>;
  how: ReturnWay;
  onHow: (how: ReturnWay) => void;
  onChangeDays: () => void;
  onMade: (made: MadeReturn, password: string | undefined) => void;
}

/** Exactly what will leave, who stays out and why, and the button that says what it does (EXPERIENCE, rule 14). */
export const ReturnPreview = ({ preview, how, onHow, onChangeDays, onMade }: ReturnPreviewProps) => {
  const { linkWorker, content, columns, cells, head, mail, fileName, sha256, staysOut } = preview;
  const { fromOn, toOn } = content;
  const save = useCommand('returns.save');
  const [wasLeft, setWasLeft] = useState(false);
  const [password, setPassword] = useState<string>();
  const [isTooShort, setIsTooShort] = useState(false);
  const back = `#/link-workers/${linkWorker.id}`;
  const said = how === 'pdf' ? password?.trim() : undefined;
  const problem = isTooShort ? t('returns.password.putRight') : undefined;
  const saveIt = async () => {
    setWasLeft(false);
    const isShort = said !== undefined && said.length < shortestPassword;
    setIsTooShort(isShort);
    if (isShort) return;
    const answer = await save.run({
      linkWorkerId: linkWorker.id,
      fromOn,
      toOn,
      how,
      sha256,
      ...(said !== undefined && { password: said }),
    });
    if (answer && answer.outcome !== 'not-now') onMade(answer, said);
    setWasLeft(answer?.outcome === 'not-now');
  };
  return (
    <Page
      title={t('returns.title')}
      back={{ words: linkWorker.name, href: back }}
      first={
        <>
          <FormProblems
            form={{
              toPutRight: problem === undefined ? [] : [{ fieldId: 'return-password', words: problem }],
              refusal: undefined,
            }}
          />
          {save.problem?.code === 'conflict' && (
            <Notice kind="put-right" title={t('returns.conflict.title')}>
              {t('returns.conflict.text')}
            </Notice>
          )}
          {save.problem && save.problem.code !== 'conflict' && <ProblemNotice problem={save.problem} />}
          {wasLeft && (
            <Notice kind="know" title={t('returns.notSaved.title')}>
              {t('returns.notSaved.text')}
            </Notice>
          )}
        </>
      }
    >
      <PageTitle
        actions={<PrintButton />}
        side={
          <Said
            what={mail ? 'returns.mailGoesTo' : 'returns.goesTo'}
            values={{ name: linkWorker.name, work: workWords(linkWorker) }}
          />
        }
      >
        {t('returns.title')}
      </PageTitle>
      <Row space={8}>
        <Buttons>
          <span>{t('returns.days', { from: fullDay(fromOn), to: fullDay(toOn) })}</span>
          <Button kind="quiet" onPress={onChangeDays}>
            {t('returns.changeDays')}
          </Button>
        </Buttons>
      </Row>
      <HowItLeaves
        linkWorkerName={linkWorker.name}
        how={how}
        onHow={onHow}
        password={password}
        onPassword={setPassword}
        problem={problem}
      />
      <Card margin={t('returns.leaves')} label={t('returns.willLeave')}>
        <ReturnPaper fileName={fileName} columns={columns} cells={cells} head={head} mail={mail} />
      </Card>
      {/* A printed return may be handed on, and who is not in it stays here. */}
      <div data-paper="off">
        <StaysHere linkWorker={linkWorker} staysOut={staysOut} rows={cells.length} />
      </div>
      <Row space={24}>
        <Buttons>
          <Button kind="main" size="tall" onPress={() => void saveIt()}>
            {t(mail ? 'returns.prepare' : 'returns.save', { name: linkWorker.name })}
          </Button>
          <LinkButton kind="quiet" href={back}>
            {t('returns.notNow')}
          </LinkButton>
        </Buttons>
      </Row>
    </Page>
  );
};
