import { MinuteRow } from './MinuteRow.tsx';
import type { OutputOf } from '#shared/contract/api.ts';
import { List } from '#renderer/ui/List.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { dueDay, longDay, marginDay } from '#renderer/words/dates.ts';
import { atStart, inWords } from '#renderer/words/numbers.ts';
import { calledName } from '#renderer/words/names.ts';
import { Said } from '#renderer/app/Said.tsx';
import { t } from '#renderer/words/words.ts';

export interface WhenYouHaveAMinuteProps {
  today: OutputOf<'today.get'>;
}

/** What can wait for a quiet minute. Nothing is shown when nothing waits. */
export const WhenYouHaveAMinute = ({
  today: { today, repliesDue, missedFirstVisits, toFinish },
}: WhenYouHaveAMinuteProps) => {
  if (repliesDue.length + missedFirstVisits.length + toFinish === 0) return null;
  return (
    <Section heading={t('today.minute')} hasRule>
      <List>
        {repliesDue.map((reply) => (
          <MinuteRow
            key={reply.referralId}
            margin={dueDay(reply.dueOn, today)}
            href={`#/newcomers/${reply.referralId}`}
            action={t('today.answer', { name: calledName(reply.linkWorkerName) })}
            fullAction={t('today.answerAbout', {
              name: calledName(reply.linkWorkerName),
              person: reply.person.name,
            })}
          >
            <Said
              what="today.reply"
              values={{ linkWorker: reply.linkWorkerName, person: reply.person.name, group: reply.groupName }}
            />
          </MinuteRow>
        ))}
        {missedFirstVisits.map((visit) => (
          <MinuteRow
            key={visit.referralId}
            margin={marginDay(visit.wasOn, today)}
            href={`#/newcomers/${visit.referralId}`}
            action={t('today.rearrange')}
            fullAction={t('today.rearrangeFor', { person: visit.person.name })}
          >
            <Said
              what="today.missed"
              values={{ person: visit.person.name, group: visit.groupName, day: longDay(visit.wasOn, today) }}
            />
          </MinuteRow>
        ))}
        {toFinish > 0 && (
          <MinuteRow margin={t('today.later')} href="#/people/finish-later" action={t('today.finish')}>
            <Said what="today.toFinish" values={{ count: toFinish, number: atStart(inWords(toFinish)) }} />
          </MinuteRow>
        )}
      </List>
    </Section>
  );
};
