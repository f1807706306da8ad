import { useEffect, useRef } from 'react';
import type { Brought } from './useForms.ts';
import { takeDroppedFile, useDroppedFile } from '#renderer/app/droppedFile.ts';
import { ProblemNotice } from '#renderer/app/ProblemNotice.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface BringFormProps {
  brought: Brought | undefined;
  onFile: (file: File) => void;
}

/** Takes in a form that came back: chosen, or dropped anywhere on the app. */
export const BringForm = ({ brought, onFile }: BringFormProps) => {
  const input = useRef<HTMLInputElement>(null);
  const dropped = useDroppedFile();
  useEffect(() => {
    if (!dropped) return;
    takeDroppedFile();
    onFile(dropped);
  }, [dropped, onFile]);
  return (
    <>
      {brought?.outcome === 'refused' && (
        <Notice kind="put-right" title={t('form.refused.title')}>
          {t(`form.refused.${brought.why}`)}
        </Notice>
      )}
      {brought?.outcome === 'problem' && <ProblemNotice problem={brought.problem} />}
      <Section heading={t('form.choose')} side={t('form.chooseHint')} size="stage">
        <Row space={8}>
          <input
            ref={input}
            type="file"
            hidden
            accept="application/pdf,.pdf"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onFile(file);
              // The same file can be chosen once more.
              event.target.value = '';
            }}
          />
          <Button onPress={() => input.current?.click()}>{t('form.chooseFile')}</Button>
          <span role="status">{brought?.outcome === 'reading' && t('form.reading')}</span>
        </Row>
      </Section>
    </>
  );
};
