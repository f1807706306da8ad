import { type Asked, ChooseDates } from './ChooseDates.tsx';
import { Progress } from './Progress.tsx';
import { useDraft, useKept } from '#renderer/app/drafts.ts';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { t } from '#renderer/words/words.ts';

const usual: Asked = {};

/** Attendance and newcomers in sentences, charts and tables. What was chosen stays chosen while the window is open. */
export const HowWeAreDoingScreen = () => {
  const chosen = useDraft<Asked>('how-we-are-doing', usual);
  const [isChoosing, setIsChoosing] = useKept('choosing', false);
  const groups = useCall('groups.list', {});
  const hasGroups = groups.data !== undefined && groups.data.length > 0;
  const progress = useCall('progress.get', chosen.values, { isAsked: hasGroups, keepsLast: true });
  if (!groups.data) return <Waiting on={groups} />;
  if (!hasGroups) {
    return (
      <Page title={t('progress.title')}>
        <PageTitle>{t('progress.title')}</PageTitle>
        <EmptyState
          action={
            <LinkButton kind="main" href="#/groups/add">
              {t('groups.add')}
            </LinkButton>
          }
        >
          {t('progress.empty')}
        </EmptyState>
      </Page>
    );
  }
  if (!progress.data) return <Waiting on={progress} />;
  const { group, fromOn, toOn } = progress.data;
  if (isChoosing) {
    return (
      <ChooseDates
        groups={groups.data.map((each) => each.group)}
        of={group?.groupId ?? 'all'}
        period={{ fromOn, toOn }}
        onChange={(asked) => {
          chosen.change(asked);
          setIsChoosing(false);
        }}
        onLeave={() => setIsChoosing(false)}
      />
    );
  }
  return (
    <Progress
      progress={progress.data}
      onChoose={() => setIsChoosing(true)}
      onEveryGroup={groups.data.length > 1 && group ? () => chosen.change({ of: 'all' }) : undefined}
    />
  );
};
