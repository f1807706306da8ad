import { useState } from 'react';
import { type AddedRegisters, CheckRegisters } from './CheckRegisters.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Done } from './Done.tsx';
import { TypeIn } from './TypeIn.tsx';
import type { ReadFile } from './useHandingOver.ts';
import { useTypedGrid } from './useTypedGrid.ts';
import { useKept } from '#renderer/app/drafts.ts';
import { MissingPage } from '#renderer/app/MissingPage.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { t } from '#renderer/words/words.ts';
import type { AskedWith, OutputOf } from '#shared/contract/api.ts';
import type { GroupId } from '#shared/domain/ids.ts';

type Known = NonNullable<AskedWith<'spreadsheets.getRegisters'>['known']>;
type Step =
  | { at: 'choose' }
  | { at: 'type' }
  | { at: 'check'; file: ReadFile; known?: Known }
  | { at: 'done'; added: AddedRegisters };

/** Takes the old registers of a group in, from a spreadsheet or typed in from paper: names down, dates across. */
export const RegistersScreen = ({ groupId }: { groupId: GroupId }) => {
  const groups = useCall('groups.list', {});
  if (!groups.data) return <Waiting on={groups} />;
  const known = groups.data.find((each) => each.group.id === groupId);
  return known ? <Steps {...known} /> : <MissingPage />;
};

const Steps = ({ group, nextSession }: OutputOf<'groups.list'>[number]) => {
  const [isTyping, setIsTyping] = useKept('typing', false);
  const [step, setStep] = useState<Step>(isTyping ? { at: 'type' } : { at: 'choose' });
  const typed = useTypedGrid(group.id, nextSession?.sessionId);
  const choose = () => {
    setIsTyping(false);
    setStep({ at: 'choose' });
  };
  const type = () => {
    setIsTyping(true);
    setStep({ at: 'type' });
  };
  const titles = { choose: 'title', type: 'type.title', check: 'title', done: 'done.title' } as const;
  const title = t(`oldRegisters.${titles[step.at]}`);
  return (
    <Page
      key={step.at}
      title={title}
      back={{ words: t('sessions.title'), href: `#/sessions/of/${group.id}` }}
    >
      <PageTitle side={step.at === 'choose' ? t('oldRegisters.lead', { group: group.name }) : group.name}>
        {title}
      </PageTitle>
      {step.at === 'choose' && (
        <>
          <ChooseFile onRead={(file) => setStep({ at: 'check', file })} />
          <Section heading={t('oldRegisters.type.heading')} side={t('oldRegisters.type.lead')} hasRule>
            <Row space={12}>
              <Button onPress={type}>{t('oldRegisters.type.start')}</Button>
            </Row>
          </Section>
        </>
      )}
      {step.at === 'type' && typed.grid && (
        <TypeIn
          grid={typed.grid}
          onChange={typed.change}
          onRead={(file, known) => setStep({ at: 'check', file, known })}
          onLeave={choose}
        />
      )}
      {step.at === 'check' && (
        <CheckRegisters
          group={group}
          file={step.file}
          known={step.known}
          onAdded={(added) => {
            typed.forget();
            setIsTyping(false);
            setStep({ at: 'done', added });
          }}
          onLeave={step.known ? type : choose}
        />
      )}
      {step.at === 'done' && (
        <Done
          counts={(['sessions', 'marks', 'added'] as const)
            .filter((what) => what === 'sessions' || step.added[what] > 0)
            .map((what) => t(`oldRegisters.done.${what}`, { count: step.added[what] }))}
          next={{ words: t('oldRegisters.done.see'), href: `#/sessions/of/${group.id}` }}
          onAnother={choose}
        />
      )}
    </Page>
  );
};
