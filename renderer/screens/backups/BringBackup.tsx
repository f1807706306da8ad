import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useBringing } from './useBringing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

/** Takes in a backup from a memory stick or another computer, and goes on to look inside. */
export const BringBackup = () => {
  const [, goTo] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [isNone, setIsNone] = useState(false);
  const { bring, progress, stop, problem } = useBringing();
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    setIsNone(false);
    const outcome = await bring(file);
    if (outcome === 'brought') goTo('/backups/brought/brought');
    setIsNone(outcome === 'not-a-backup');
  };
  return (
    <Section heading={t('backups.bring.heading')} side={t('backups.bring.text')} hasRule>
      {isNone && (
        <Notice kind="put-right" title={t('backups.bring.not.title')}>
          {t('backups.bring.not.text')}
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
          accept=".welcomedesk"
          onChange={(event) => {
            void chosen(event.target.files?.[0]);
            // The same file can be chosen once more.
            event.target.value = '';
          }}
        />
        <Button onPress={() => input.current?.click()}>{t('backups.bring.choose')}</Button>
      </Row>
    </Section>
  );
};
