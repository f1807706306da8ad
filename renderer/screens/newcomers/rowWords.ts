import type { Stage } from './stages.ts';
import { dueDay, longDay, marginDay, monthWords } from '#renderer/words/dates.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';

/** After so many visits settling in turns into feeling at home (DOMAIN 3, rule 6). */
const atHomeAfter = 4;

const isToArrangeAgain = ({ firstVisitStanding }: ReferralBrief): boolean =>
  firstVisitStanding !== undefined && firstVisitStanding !== 'ahead';

/** In the margin: by when, since when, or how often. */
export const marginWords = (referral: ReferralBrief, stage: Stage, today: Day): string => {
  if (stage === 'toAnswer' && referral.replyDueOn) return dueDay(referral.replyDueOn, today);
  if (stage === 'arranged' && referral.firstVisitOn) return marginDay(referral.firstVisitOn, today);
  if (stage === 'settlingIn') return t('newcomers.visits', { count: referral.visits });
  return marginDay(referral.stateOn, today);
};

/** Where the limit stands, when it is time to talk about it: by visits, or else by its last day. */
const limitWords = ({ limit: now, group }: ReferralBrief, today: Day): string | undefined => {
  if (!now || now.standing === 'goes-on') return undefined;
  const { limit, used, standing } = now;
  const isReached = standing === 'reached';
  if (limit.sessions !== undefined && used >= limit.sessions - 1) {
    const values = { group: group.name, used, of: limit.sessions };
    return t(isReached ? 'newcomers.row.limitReached' : 'newcomers.row.limit', values);
  }
  if (limit.untilOn === undefined) return undefined;
  const values = { group: group.name, day: longDay(limit.untilOn, today) };
  return t(isReached ? 'newcomers.row.limitDayReached' : 'newcomers.row.limitDay', values);
};

const arrangedWords = (referral: ReferralBrief, today: Day): string => {
  const { group, person, firstVisitOn, firstVisitStanding: standing } = referral;
  const values = { name: person.preferredName, group: group.name };
  if (firstVisitOn === undefined || standing === undefined || standing === 'ahead') {
    return t('newcomers.row.arranged', values);
  }
  const words = {
    'called-off': 'newcomers.row.calledOff',
    apologies: 'newcomers.row.sentApologies',
    missed: 'newcomers.row.missed',
    'not-recorded': 'newcomers.row.notSeen',
  } as const;
  return t(words[standing], { ...values, day: longDay(firstVisitOn, today) });
};

/** One story in one sentence. */
export const rowWords = (referral: ReferralBrief, stage: Stage, today: Day): string => {
  const { linkWorker, waiting, visits, state } = referral;
  const group = referral.group.name;
  const name = referral.person.preferredName;
  switch (stage) {
    case 'toAnswer':
      return linkWorker
        ? t('newcomers.row.asks', { linkWorker: linkWorker.name, group })
        : t('newcomers.row.asksAlone', { name, group });
    case 'toArrange':
      return t('newcomers.row.toArrange', { name, group });
    case 'waiting':
      return waiting?.expectedMonth
        ? t('newcomers.row.waitingMonth', {
            group,
            place: waiting.place,
            month: monthWords(waiting.expectedMonth, today),
          })
        : t('newcomers.row.waiting', { group, place: waiting?.place ?? 1 });
    case 'arranged':
      return arrangedWords(referral, today);
    case 'settlingIn': {
      if (state === 'paused') return t('newcomers.row.paused', { group });
      const limit = limitWords(referral, today);
      if (limit) return limit;
      if (visits === 1) return t('newcomers.row.arrived', { group });
      return t(visits < atHomeAfter ? 'newcomers.row.settlingIn' : 'newcomers.row.atHome', { group });
    }
    case 'atHome':
      return limitWords(referral, today) ?? t('newcomers.row.settled', { group });
    case 'closed':
      return t('newcomers.row.closed', { group, state: t(`referrals.state.${state}`) });
  }
};

/** The words of the button, where something is waited for. */
export const actionWords = (referral: ReferralBrief, stage: Stage): string | undefined => {
  if (stage === 'toAnswer') {
    const { linkWorker } = referral;
    return linkWorker
      ? t('newcomers.answer', { name: calledName(linkWorker.name) })
      : t('newcomers.answerAlone');
  }
  if (stage === 'toArrange') return t('newcomers.arrange');
  return stage === 'arranged' && isToArrangeAgain(referral) ? t('newcomers.arrangeAgain') : undefined;
};
