import { useToday } from '#renderer/app/status.ts';
import { Said } from '#renderer/app/Said.tsx';
import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { marginDay } from '#renderer/words/dates.ts';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';

export interface StoriesProps {
  /** What the person likes to be called. */
  name: string;
  referrals: readonly ReferralBrief[];
}

/** How somebody came to us: each referral with where it stands, and the way to its page. */
export const Stories = ({ name, referrals }: StoriesProps) => {
  const today = useToday();
  return (
    <Section heading={t('people.page.stories', { name })}>
      <List>
        {referrals.map(({ referralId, receivedOn, group, linkWorker, state }) => (
          <ListRow key={referralId} height="close" margin={marginDay(receivedOn, today)}>
            <Said
              what={linkWorker ? 'people.page.story' : 'people.page.storyAlone'}
              values={{
                group: group.name,
                linkWorker: linkWorker?.name ?? '',
                state: t(`referrals.state.${state}`),
              }}
              tags={{
                page: (words) => (
                  <TextLink tone="ink" href={`#/newcomers/${referralId}`}>
                    {words}
                  </TextLink>
                ),
              }}
            />
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
