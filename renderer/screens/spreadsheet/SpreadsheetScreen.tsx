import { useState } from 'react';
import { type Added, CheckPeople } from './CheckPeople.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import type { ReadFile } from './useHandingOver.ts';
import { Page } from '#renderer/app/Page.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { CountLine } from '#renderer/ui/CountLine.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { t } from '#renderer/words/words.ts';

type Step = { at: 'choose' } | { at: 'check'; file: ReadFile } | { at: 'done'; added: Added };

/** Takes people in from a spreadsheet: choose it, look at what was read, and take it in. */
export const SpreadsheetScreen = () => {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const choose = () => setStep({ at: 'choose' });
  const title = step.at === 'done' ? t('spreadsheets.done.title') : t('spreadsheets.title');
  return (
    <Page key={step.at} title={title} back={{ words: t('people.title'), href: '#/people' }}>
      <PageTitle side={step.at === 'choose' ? t('spreadsheets.lead') : undefined}>{title}</PageTitle>
      {step.at === 'choose' && <ChooseFile onRead={(file) => setStep({ at: 'check', file })} />}
      {step.at === 'check' && (
        <CheckPeople file={step.file} onAdded={(added) => setStep({ at: 'done', added })} onLeave={choose} />
      )}
      {step.at === 'done' && <Done added={step.added} onAnother={choose} />}
    </Page>
  );
};

const Done = ({ added, onAnother }: { added: Added; onAnother: () => void }) => (
  <>
    <CountLine
      parts={(['added', 'changed', 'leftOut'] as const)
        .filter((what) => what === 'added' || added[what] > 0)
        .map((what) => ({
          words: t(`spreadsheets.done.${what}`, { count: added[what] }),
          isOpen: what === 'added',
        }))}
    />
    <Row space={16}>
      <p>{t('spreadsheets.done.undo')}</p>
    </Row>
    <Row space={16}>
      <Buttons>
        <LinkButton kind="main" href="#/people">
          {t('spreadsheets.done.people')}
        </LinkButton>
        <Button kind="quiet" onPress={onAnother}>
          {t('spreadsheets.done.another')}
        </Button>
      </Buttons>
    </Row>
  </>
);
