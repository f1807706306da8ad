import { useState } from 'react';
import { Working } from './Working.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';

export interface TakeInProps {
  words: string;
  /** Nothing would change. */
  isNothing: boolean;
  isRunning: boolean;
  /** Answers whether it was stopped. */
  onTakeIn: () => Promise<boolean>;
  onLeave: () => void;
}

/** The last step: one button that takes everything in, and what was said about it. */
export const TakeIn = ({ words, isNothing, isRunning, onTakeIn, onLeave }: TakeInProps) => {
  const [said, setSaid] = useState<'nothing' | 'stopped'>();
  const press = async () => {
    setSaid(isNothing ? 'nothing' : undefined);
    if (!isNothing && (await onTakeIn())) setSaid('stopped');
  };
  return (
    <Section heading={t('spreadsheets.check.last')} hasRule>
      <Row space={8}>
        <p>{t('spreadsheets.backup')}</p>
      </Row>
      {said === 'nothing' && isNothing && <Notice kind="know" title={t('spreadsheets.nothingToBring')} />}
      {said === 'stopped' && (
        <Notice kind="know" title={t('spreadsheets.work.stopped.title')}>
          {t('spreadsheets.work.stopped.text')}
        </Notice>
      )}
      {isRunning && <Working />}
      <Row space={16}>
        <Buttons>
          <Button kind="main" onPress={() => void press()}>
            {words}
          </Button>
          <Button kind="quiet" onPress={onLeave}>
            {t('spreadsheets.leave')}
          </Button>
        </Buttons>
      </Row>
    </Section>
  );
};
