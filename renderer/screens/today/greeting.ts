import type { OutputOf } from '#shared/contract/api.ts';
import type { Time } from '#shared/domain/dates.ts';
import { atStart, inWords } from '#renderer/words/numbers.ts';
import { calledName } from '#renderer/words/names.ts';
import { t } from '#renderer/words/words.ts';

type Today = Pick<OutputOf<'today.get'>, 'leaderName' | 'groups' | 'sessions'>;

const partOfDay = (now: Time) => {
  if (now < '12:00') return 'morning';
  return now < '18:00' ? 'afternoon' : 'evening';
};

const meeting = ({ groups, sessions }: Today): string => {
  const meets = sessions.filter((session) => session.state !== 'cancelled');
  const meetingGroups = new Set(meets.map((session) => session.group.groupId)).size;
  if (meets.length === 0) return t('today.meets.none');
  if (meetingGroups < meets.length)
    return t('today.meets.several', { number: atStart(inWords(meets.length)) });
  if (meetingGroups === 1) return t(groups === 1 ? 'today.meets.only' : 'today.meets.one');
  return t('today.meets.many', { number: atStart(inWords(meetingGroups)) });
};

/** "Good morning, Jean. Two of your groups meet today." */
export const greeting = (today: Today, now: Time): string => {
  const part = partOfDay(now);
  const hello = today.leaderName
    ? t(`today.greetings.${part}Named`, { name: calledName(today.leaderName) })
    : t(`today.greetings.${part}`);
  return today.groups === 0 ? hello : `${hello} ${meeting(today)}`;
};
