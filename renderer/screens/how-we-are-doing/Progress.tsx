import { Attendance } from './Attendance.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { ByGroup } from './ByGroup.tsx';
import { Sentences } from './Sentences.tsx';
import { Stories } from './Stories.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { PrintButton } from '#renderer/app/PrintButton.tsx';
import { useToday } from '#renderer/app/status.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Buttons } from '#renderer/ui/Buttons.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { fullDay, plainDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export type ProgressNow = OutputOf<'progress.get'>;

export interface ProgressProps {
  progress: ProgressNow;
  onChoose: () => void;
  /** Undefined when there is no other group, or all are shown. */
  onEveryGroup: (() => void) | undefined;
}

/** How the group did in those days: sentences first, then the same as charts and tables. */
export const Progress = ({ progress, onChoose, onEveryGroup }: ProgressProps) => {
  const today = useToday();
  const { group, fromOn, toOn, stories, byGroup, sessions, steps } = progress;
  const name = group?.name ?? t('progress.allGroups');
  const side = t('progress.side', { name, from: plainDay(fromOn, today), to: plainDay(toOn, today) });
  const inFull = t('progress.side', { name, from: fullDay(fromOn), to: fullDay(toOn) });
  return (
    <Page title={t('progress.title')} paperFoot={inFull}>
      <PageTitle
        side={side}
        actions={
          <>
            <Button onPress={onChoose}>{t('progress.choose.button')}</Button>
            <PrintButton />
          </>
        }
      >
        {t('progress.title')}
      </PageTitle>
      {sessions.met === 0 && (
        <Row space={24}>
          <p>{t('progress.nothing')}</p>
        </Row>
      )}
      <Sentences progress={progress} />
      {steps.length > 0 && <Attendance progress={progress} />}
      {byGroup.length > 0 && <ByGroup byGroup={byGroup} />}
      <BeforeAndAfter of={group?.groupId ?? 'all'} fromOn={fromOn} toOn={toOn} />
      {stories.length > 0 && <Stories stories={stories} />}
      <Row space={24}>
        <Buttons>
          <LinkButton href="#/how-we-are-doing/funders">{t('progress.forFunders')}</LinkButton>
          {onEveryGroup && (
            <Button kind="quiet" onPress={onEveryGroup}>
              {t('progress.everyGroup')}
            </Button>
          )}
        </Buttons>
      </Row>
    </Page>
  );
};
