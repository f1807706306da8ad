import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useBringing } from './useBringing.ts';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

/** Takes in a file from a memory stick or another computer, and goes on to look inside, whichever kind it is. */
export const BringFile = () => {
  const [, goTo] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly string[]>();
  const { bring, progress, stop, problem } = useBringing();
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    setFaults(undefined);
    const answer = await bring(file);
    if (answer.outcome === 'brought') goTo('/backups/brought/brought');
    if (answer.outcome === 'handed-over') goTo('/backups/handed-over');
    if (answer.outcome === 'not-a-backup') setFaults(answer.places);
  };
  return (
    <>
      {faults?.length === 0 && (
        <Notice kind="put-right" title={t('backups.bring.not.title')}>
          {t('backups.bring.not.text')}
        </Notice>
      )}
      {faults && faults.length > 0 && (
        <Notice kind="put-right" title={t('backups.bring.faults.title')}>
          {t('backups.bring.faults.text')} {faults.join(' · ')}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {progress && (
        <Progress
          label={t('backups.work.bringing')}
          done={progress.done}
          total={progress.of}
          countWords={t('backups.work.parts', progress)}
          stop={{ words: t('backups.work.stop'), onPress: stop }}
        />
      )}
      <Row space={12}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".welcomedesk,.age,.json"
          onChange={(event) => {
            void chosen(event.target.files?.[0]);
            // The same file can be chosen once more.
            event.target.value = '';
          }}
        />
        <Button onPress={() => input.current?.click()}>{t('backups.bring.choose')}</Button>
      </Row>
    </>
  );
};
