import { actionWords, marginWords, rowWords } from './rowWords.ts';
import type { Stage } from './stages.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';

export interface NewcomerRowProps {
  referral: ReferralBrief;
  stage: Stage;
}

/** One story in one sentence. */
export const NewcomerRow = ({ referral, stage }: NewcomerRowProps) => {
  const today = useToday();
  const { person } = referral;
  const href = `#/newcomers/${referral.referralId}`;
  const action = actionWords(referral, stage);
  const fact = secondFactWords(person.secondFact, today);
  return (
    <ListRow
      height="close"
      margin={marginWords(referral, stage, today)}
      name={
        <>
          <TextLink tone="ink" href={href}>
            {person.name}
          </TextLink>
          {fact && ` ${fact}`}
        </>
      }
      action={
        action && (
          <LinkButton
            size="row"
            href={href}
            fullName={t('newcomers.actionFor', { action, name: person.name })}
          >
            {action}
          </LinkButton>
        )
      }
    >
      {rowWords(referral, stage, today)}
    </ListRow>
  );
};
