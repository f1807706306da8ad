import { useState } from 'react';
import { useLocation } from 'wouter';
import { introductionDraft } from './introductionDraft.ts';
import type { NewcomerForm } from '../newcomerForm.ts';
import { draftOf, startDraft } from '#renderer/app/drafts.ts';
import { useToday } from '#renderer/app/status.ts';
import { Actions } from '#renderer/ui/Actions.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { t } from '#renderer/words/words.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { Introduction } from '#shared/domain/introductions.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';

export interface TakeIntoFormProps {
  introduction: Introduction;
  groups: readonly Group[];
  linkWorkers: readonly LinkWorker[];
  /** The text it was read from, where that is to be kept. */
  originalText?: string;
  forgetWords: string;
  onForget: () => void;
}

/** Goes on to the form with what was taken. A form that was begun for somebody else is never written over unasked. */
export const TakeIntoForm = ({
  introduction,
  groups,
  linkWorkers,
  originalText = '',
  forgetWords,
  onForget,
}: TakeIntoFormProps) => {
  const today = useToday();
  const [, goTo] = useLocation();
  const [begunFor, setBegunFor] = useState<string>();
  const fill = () => {
    const onlyGroup = groups.length === 1 ? (groups[0]?.id ?? '') : '';
    startDraft<NewcomerForm>(
      'newcomer',
      introductionDraft(introduction, { linkWorkers, onlyGroup, today, originalText }),
    );
    goTo('/newcomers/add');
  };
  const take = () => {
    const begun = draftOf<NewcomerForm>('newcomer')?.preferredName?.trim() ?? '';
    if (begun === '' || begun === introduction.values.preferredName) fill();
    else setBegunFor(begun);
  };
  return (
    <>
      {begunFor !== undefined && (
        <Notice
          kind="put-right"
          title={t('message.begun.title', { name: begunFor })}
          actions={
            <>
              <LinkButton size="row" href="#/newcomers/add">
                {t('message.begun.goOn')}
              </LinkButton>
              <Button size="row" onPress={fill}>
                {t('message.begun.replace')}
              </Button>
            </>
          }
        >
          {t('message.begun.text')}
        </Notice>
      )}
      <Actions>
        <Button kind="main" onPress={take}>
          {t('message.take')}
        </Button>
        <Button kind="quiet" onPress={onForget}>
          {forgetWords}
        </Button>
      </Actions>
    </>
  );
};
