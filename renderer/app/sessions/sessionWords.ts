import { longDay } from '#renderer/words/dates.ts';
import { withoutStop } from '#renderer/words/sentences.ts';
import { t } from '#renderer/words/words.ts';
import type { SessionBrief } from '#shared/contract/parts.ts';
import type { Day } from '#shared/domain/dates.ts';

/** Where a session comes from when it was moved, or what is other than usual about it; nothing for most. */
export const movedWords = ({ day, startsAt, endsAt, place, movedFrom }: SessionBrief, today: Day): string => {
  if (!movedFrom) return '';
  if (movedFrom.day !== day) return t('sessions.moved', { day: longDay(movedFrom.day, today) });
  const isOtherTime = movedFrom.startsAt !== startsAt || movedFrom.endsAt !== endsAt;
  return [
    isOtherTime && t('sessions.otherTime', { from: movedFrom.startsAt, to: movedFrom.endsAt }),
    movedFrom.place !== place && movedFrom.place && t('sessions.otherPlace', { place: movedFrom.place }),
  ]
    .filter(Boolean)
    .join(' ');
};

/** What the session is about and who comes to tell of it; nothing for most. */
export const topicWords = ({ topic, visitingExpert: expert }: SessionBrief): string => {
  if (topic === undefined) return expert === undefined ? '' : t('sessions.with', { expert });
  const words = withoutStop(topic);
  return expert === undefined
    ? t('sessions.topic', { topic: words })
    : t('sessions.topicWith', { topic: words, expert });
};
