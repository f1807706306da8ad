import { useRef, useState } from 'react';
import { type ReadFile, useHandingOver } from './useHandingOver.ts';
import { Working } from './Working.tsx';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { t } from '#renderer/words/words.ts';

/** A file from the computer, or cells that were copied. What cannot be read is said in words, and can be tried again. */
export const ChooseFile = ({ onRead }: { onRead: (file: ReadFile) => void }) => {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { handOver, came, pieces, stop } = useHandingOver(onRead);
  const readPasted = () => {
    setIsMissing(text.trim() === '');
    if (text.trim() !== '') void handOver(new Blob([text]));
  };
  return (
    <>
      {came?.outcome === 'problem' && <ProblemNotice problem={came.problem} />}
      {came?.outcome === 'cannot' && (
        <Notice kind="put-right" title={t(`spreadsheets.cannot.${came.because}.title`)}>
          {t(`spreadsheets.cannot.${came.because}.text`)}
        </Notice>
      )}
      {came?.outcome === 'stopped' && (
        <Notice kind="know" title={t('spreadsheets.work.stopped.title')}>
          {t('spreadsheets.work.stopped.text')}
        </Notice>
      )}
      {pieces && pieces.done + 1 < pieces.of && (
        <Progress
          label={t('spreadsheets.work.sending')}
          done={pieces.done}
          total={pieces.of}
          countWords={t('spreadsheets.work.parts', pieces)}
          stop={{ words: t('spreadsheets.work.stop'), onPress: stop }}
        />
      )}
      {pieces && pieces.done + 1 === pieces.of && <Working />}
      <Section heading={t('spreadsheets.choose.heading')} side={t('spreadsheets.choose.text')}>
        <Row space={12}>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,.xlsx,.xlsm"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void handOver(file);
              // The same file can be chosen once more.
              event.target.value = '';
            }}
          />
          <Button kind="main" onPress={() => input.current?.click()}>
            {t('spreadsheets.choose.file')}
          </Button>
        </Row>
        <FieldRow space={24}>
          <TextArea
            id="spreadsheet-pasted"
            label={t('spreadsheets.choose.paste')}
            hint={t('spreadsheets.choose.pasteHint')}
            problem={isMissing ? t('spreadsheets.choose.nothing') : undefined}
            width="full"
            rows={6}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </FieldRow>
        <Row space={12}>
          <Button onPress={readPasted}>{t('spreadsheets.choose.read')}</Button>
        </Row>
      </Section>
    </>
  );
};
