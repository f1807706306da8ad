import { useState } from 'react';
import { type Added, CheckPeople } from './CheckPeople.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Done } from './Done.tsx';
import type { ReadFile } from './useHandingOver.ts';
import { Page } from '#renderer/app/Page.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
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
      {step.at === 'done' && (
        <Done
          counts={(['added', 'changed', 'leftOut'] as const)
            .filter((what) => what === 'added' || step.added[what] > 0)
            .map((what) => t(`spreadsheets.done.${what}`, { count: step.added[what] }))}
          next={{ words: t('spreadsheets.done.people'), href: '#/people' }}
          onAnother={choose}
        />
      )}
    </Page>
  );
};
