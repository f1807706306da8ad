import { useState } from 'react';
import { type AddedRegisters, CheckRegisters } from './CheckRegisters.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Done } from './Done.tsx';
import type { ReadFile } from './useHandingOver.ts';
import { MissingPage } from '#renderer/app/MissingPage.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';

type Step = { at: 'choose' } | { at: 'check'; file: ReadFile } | { at: 'done'; added: AddedRegisters };

/** Takes the old registers of a group in: names down, dates across. */
export const RegistersScreen = ({ groupId }: { groupId: GroupId }) => {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const groups = useCall('groups.list', {});
  if (!groups.data) return <Waiting on={groups} />;
  const group = groups.data.find((each) => each.group.id === groupId)?.group;
  if (!group) return <MissingPage />;
  const choose = () => setStep({ at: 'choose' });
  const title = step.at === 'done' ? t('oldRegisters.done.title') : t('oldRegisters.title');
  return (
    <Page key={step.at} title={title} back={{ words: t('sessions.title'), href: `#/sessions/of/${groupId}` }}>
      <PageTitle side={step.at === 'choose' ? t('oldRegisters.lead', { group: group.name }) : group.name}>
        {title}
      </PageTitle>
      {step.at === 'choose' && <ChooseFile onRead={(file) => setStep({ at: 'check', file })} />}
      {step.at === 'check' && (
        <CheckRegisters
          group={group}
          file={step.file}
          onAdded={(added) => setStep({ at: 'done', added })}
          onLeave={choose}
        />
      )}
      {step.at === 'done' && (
        <Done
          counts={(['sessions', 'marks', 'added'] as const)
            .filter((what) => what === 'sessions' || step.added[what] > 0)
            .map((what) => t(`oldRegisters.done.${what}`, { count: step.added[what] }))}
          next={{ words: t('oldRegisters.done.see'), href: `#/sessions/of/${groupId}` }}
          onAnother={choose}
        />
      )}
    </Page>
  );
};
