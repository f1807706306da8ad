import { Said } from '#renderer/app/Said.tsx';
import { useToday } from '#renderer/app/status.ts';
import { StoryRow } from '#renderer/ui/StoryRow.tsx';
import { dueDay, longDay, marginDay, monthWords } from '#renderer/words/dates.ts';
import type { ReferralBrief } from '#shared/contract/parts.ts';

/** The last line of a story that still waits for something: what, and by when. */
export const WhatComesNext = ({ referral }: { referral: ReferralBrief }) => {
  const today = useToday();
  const { state, replyDueOn, firstVisitOn, firstVisitStanding, visits, person, linkWorker, waiting } =
    referral;
  if (visits > 0) return null;
  const values = { name: person.preferredName, linkWorker: linkWorker?.name ?? '' };
  if (state === 'received') {
    return (
      <StoryRow date={replyDueOn && dueDay(replyDueOn, today)}>
        <Said
          what={linkWorker ? 'newcomers.page.next.reply' : 'newcomers.page.next.replyAlone'}
          values={values}
        />
      </StoryRow>
    );
  }
  if (waiting) {
    const { place, expectedMonth } = waiting;
    return (
      <StoryRow>
        {expectedMonth ? (
          <Said
            what="newcomers.page.next.placeMonth"
            values={{ place, month: monthWords(expectedMonth, today) }}
          />
        ) : (
          <Said what="newcomers.page.next.place" values={{ place }} />
        )}
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
      {firstVisitStanding === undefined || firstVisitStanding === 'ahead' ? (
        <Said what="newcomers.page.next.arrives" />
      ) : (
        <Said
          what={`newcomers.page.next.${firstVisitStanding}`}
          values={{ ...values, group: referral.group.name, day: longDay(firstVisitOn, today) }}
        />
      )}
    </StoryRow>
  );
};
