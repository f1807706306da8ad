import type { ReactNode, SyntheticEvent } from 'react';
import { PlainPage } from '#renderer/app/PlainPage.tsx';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { t } from '#renderer/words/words.ts';
import { attribution } from '#shared/domain/wellbeing.ts';

export interface StepProps {
  lead: string | undefined;
  number: number;
  count: number;
  asked: string;
  /** The question is somebody else's, who wants to be named. */
  isOwned: boolean;
  onNext: () => void;
  onSkip: () => void;
  onBack: (() => void) | undefined;
  onSkipRest: () => void;
  children: ReactNode;
}

/** One question on a page of its own. */
export const Step = (props: StepProps) => {
  const { lead, number, count, asked, isOwned, onNext, onSkip, onBack, onSkipRest, children } = props;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <PlainPage title={t('wellbeing.title')} help="howThingsAre">
      <PageTitle side={count > 1 ? t('wellbeing.asking.step', { number, count }) : undefined} lead={lead}>
        {t('wellbeing.title')}
      </PageTitle>
      <form onSubmit={submit} noValidate>
        {children}
        <Actions>
          <Button kind="main" size="big" type="submit">
            {t('wellbeing.asking.next')}
          </Button>
          <Button size="big" fullName={t('wellbeing.asking.skipOf', { question: asked })} onPress={onSkip}>
            {t('wellbeing.asking.skip')}
          </Button>
          {onBack && (
            <Button kind="quiet" onPress={onBack}>
              {t('wellbeing.asking.back')}
            </Button>
          )}
          <Button kind="quiet" onPress={onSkipRest}>
            {t('wellbeing.asking.rest')}
          </Button>
        </Actions>
      </form>
      {isOwned && (
        <Row space={40}>
          <Sentence tone="soft" size="small">
            {t('wellbeing.asking.from', { owner: attribution })}
          </Sentence>
        </Row>
      )}
    </PlainPage>
  );
};
