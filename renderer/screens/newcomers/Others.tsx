import { List } from '#renderer/ui/List.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';
import type { OutputOf } from '#shared/contract/api.ts';

export interface OthersProps {
  others: OutputOf<'referrals.get'>['others'];
  /** What the newcomer likes to be called. */
  name: string;
}

/** The person's stories at other groups, or earlier ones here. Silent when there is none. */
export const Others = ({ others, name }: OthersProps) =>
  others.length > 0 && (
    <Section heading={t('newcomers.page.others', { name })}>
      <List>
        {others.map(({ referralId, group, isOpen }) => (
          <ListRow key={referralId} height="close">
            <TextLink href={`#/newcomers/${referralId}`}>{group}</TextLink>
            {`. ${t(isOpen ? 'newcomers.page.goesOn' : 'newcomers.page.hasEnded')}`}
          </ListRow>
        ))}
      </List>
    </Section>
  );
