import { DetailsForm } from './DetailsForm.tsx';
import { DirectorySection } from './DirectorySection.tsx';
import { detailFacts } from './facts.ts';
import { OfferSection } from './OfferSection.tsx';
import { Page } from '#renderer/app/Page.tsx';
import { useCall } from '#renderer/app/queries.ts';
import { useToday } from '#renderer/app/status.ts';
import { Unfolded } from '#renderer/app/Unfolded.tsx';
import { Waiting } from '#renderer/app/Waiting.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Row } from '#renderer/ui/Row.tsx';
import { SummaryList } from '#renderer/ui/SummaryList.tsx';
import { t } from '#renderer/words/words.ts';
import type { GroupId } from '#shared/domain/ids.ts';

/** What posters, directories and link workers are told of a group. */
export const GroupDetailsScreen = ({ groupId }: { groupId: GroupId }) => {
  const today = useToday();
  const asked = useCall('groups.get', { groupId });
  const told = useCall('directory.get', { groupId });
  if (!asked.data) return <Waiting on={asked} />;
  if (!told.data) return <Waiting on={told} />;
  const { group } = asked.data;
  const facts = detailFacts(group.details ?? {}, today);
  const title = t('groupDetails.title', { group: group.name });
  return (
    <Page title={title} back={{ words: group.name, href: `#/groups/${groupId}` }}>
      <PageTitle side={t('groupDetails.lead')}>{title}</PageTitle>
      <Unfolded
        heading={t('groupDetails.heading')}
        change={t('groupDetails.change')}
        form={(close) => <DetailsForm group={group} onClose={close} />}
      >
        <Row>{facts.length === 0 ? <p>{t('groupDetails.nothing')}</p> : <SummaryList facts={facts} />}</Row>
      </Unfolded>
      <OfferSection groupId={groupId} text={told.data.text} />
      <DirectorySection known={asked.data} gaps={told.data.gaps} />
    </Page>
  );
};
