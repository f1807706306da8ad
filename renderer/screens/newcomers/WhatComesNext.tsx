import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { StoryRow } from '#renderer/ui/StoryRow.tsx';
import { dueDay, longDay, marginDay } from '#renderer/words/dates.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';

/** The last line of a story that still waits for something: what, and by when. */
export const WhatComesNext = ({ referral }: { referral: ReferralBrief }) => {
  const today = useToday();
  const { state, replyDueOn, firstVisitOn, visits, person, linkWorker } = referral;
  if (visits > 0) return null;
  const values = { name: person.preferredName, linkWorker: linkWorker.name };
  if (state === 'received') {
    return (
      <StoryRow date={replyDueOn && dueDay(replyDueOn, today)}>
        <Said what="newcomers.page.next.reply" values={values} />
      </StoryRow>
    );
  }
  if (state === 'accepted') {
    return (
      <StoryRow>
        <Said what="newcomers.page.next.arrange" />
      </StoryRow>
    );
  }
  if (state !== 'first-visit-arranged' || !firstVisitOn) return null;
  return (
    <StoryRow date={marginDay(firstVisitOn, today)}>
      {firstVisitOn < today ? (
        <Said what="newcomers.page.next.missed" values={{ ...values, day: longDay(firstVisitOn, today) }} />
      ) : (
        <Said what="newcomers.page.next.arrives" />
      )}
    </StoryRow>
  );
};
