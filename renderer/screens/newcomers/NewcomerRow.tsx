import type { Stage } from './stages.ts';
import { secondFactWords } from '#renderer/app/people/secondFactWords.ts';
import { useToday } from '#renderer/app/status.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ListRow } from '#renderer/ui/ListRow.tsx';
import { TextLink } from '#renderer/ui/TextLink.tsx';
import { dueDay, longDay, marginDay } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';

export interface NewcomerRowProps {
  referral: ReferralBrief;
  stage: Stage;
}

/** After so many visits settling in turns into feeling at home (DOMAIN 3, rule 6). */
const atHomeAfter = 4;

/** The arranged day has gone by, and the register of that day does not have them. */
const wasMissed = ({ firstVisitOn }: ReferralBrief, today: Day): boolean =>
  firstVisitOn !== undefined && firstVisitOn < today;

const marginWords = (referral: ReferralBrief, stage: Stage, today: Day): string => {
  if (stage === 'toAnswer' && referral.replyDueOn) return dueDay(referral.replyDueOn, today);
  if (stage === 'arranged' && referral.firstVisitOn) return marginDay(referral.firstVisitOn, today);
  if (stage === 'settlingIn') return t('newcomers.visits', { count: referral.visits });
  return marginDay(referral.stateOn, today);
};

const sentence = (referral: ReferralBrief, stage: Stage, today: Day): string => {
  const group = referral.group.name;
  const name = referral.person.preferredName;
  switch (stage) {
    case 'toAnswer':
      return t('newcomers.row.asks', { linkWorker: referral.linkWorker.name, group });
    case 'toArrange':
      return t('newcomers.row.toArrange', { name, group });
    case 'arranged':
      return wasMissed(referral, today) && referral.firstVisitOn
        ? t('newcomers.row.notSeen', { name, group, day: longDay(referral.firstVisitOn, today) })
        : t('newcomers.row.arranged', { name, group });
    case 'settlingIn':
      if (referral.visits === 1) return t('newcomers.row.arrived', { group });
      return t(referral.visits < atHomeAfter ? 'newcomers.row.settlingIn' : 'newcomers.row.atHome', {
        group,
      });
    case 'closed':
      return t('newcomers.row.closed', { group, state: t(`referrals.state.${referral.state}`) });
  }
};

/** The words of the button, where something is waited for. */
const actionWords = (referral: ReferralBrief, stage: Stage, today: Day): string | undefined => {
  if (stage === 'toAnswer') return t('newcomers.answer', { name: calledName(referral.linkWorker.name) });
  if (stage === 'toArrange') return t('newcomers.arrange');
  return stage === 'arranged' && wasMissed(referral, today) ? t('newcomers.arrangeAgain') : undefined;
};

/** One story in one sentence. */
export const NewcomerRow = ({ referral, stage }: NewcomerRowProps) => {
  const today = useToday();
  const { person } = referral;
  const href = `#/newcomers/${referral.referralId}`;
  const action = actionWords(referral, stage, today);
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
      {sentence(referral, stage, today)}
    </ListRow>
  );
};
