import { beganOn, meetingOn, workingDayAgo, writtenAt } from './calendar.ts';
import { type GroupKey, type SampleGroup, sampleGroups } from './groups.ts';
import type { LinkWorkerKey } from './linkWorkers.ts';
import { everybody, type PersonKey } from './people.ts';
import { type SampleStory, sampleStories } from './stories.ts';
import { sampleVisits } from './visits.ts';
import { withoutGaps } from '../looking.ts';
import { type Consent, ownWordings, tellLinkWorkerWording } from '#shared/domain/consents.ts';
import { addDays, type Day, type Time } from '#shared/domain/dates.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { GroupId, LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import type { Belonging, Person } from '#shared/domain/people.ts';
import type { Referral, Step } from '#shared/domain/referrals.ts';
import { TellableMoment, type Telling } from '#shared/domain/telling.ts';
import { type AskedTime, timetableFrom } from '#shared/domain/usualTimes.ts';

/** The day and the moment at which the practice group is made, and the ids it goes by. */
export interface Making {
  today: Day;
  /** Milliseconds since 1970. */
  now: number;
  groupIds: Readonly<Record<GroupKey, GroupId>>;
  linkWorkerIds: Readonly<Record<LinkWorkerKey, LinkWorkerId>>;
  personIds: Readonly<Record<PersonKey, PersonId>>;
}

export const groupRecord = (key: GroupKey, { today, groupIds }: Making): Group => {
  const { name, kind, place, startsAt, endsAt, weekday, leftOut, welcome, offers, details }: SampleGroup =
    sampleGroups[key];
  const time: AskedTime = {
    rhythm: { kind: 'weeks', every: 1, weekdays: [weekday(today)] },
    startsAt: startsAt as Time,
    endsAt: endsAt as Time,
    ...leftOut?.(today),
  };
  const usualTimes = [timetableFrom([time], beganOn(today))];
  return withoutGaps({ id: groupIds[key], name, kind, place, welcome, offers, details, usualTimes });
};

const stepsOf = (story: SampleStory, { today, now }: Making): Step[] =>
  story.steps.map(({ state, daysAgo, firstVisitMeetingsAgo, declineReason, ending }) => {
    const on = state === 'received' ? workingDayAgo(daysAgo, today) : addDays(today, -daysAgo);
    const firstVisitOn =
      firstVisitMeetingsAgo === undefined ? undefined : meetingOn(story.group, firstVisitMeetingsAgo, today);
    const recordedAt = writtenAt(on, '16:00', now);
    return withoutGaps({ state, on, recordedAt, firstVisitOn, declineReason, ending });
  });

const welcomedOf = (story: SampleStory, { today }: Making): Referral['welcomed'] =>
  story.welcomed?.map((itemId) => ({ itemId, on: addDays(today, -(story.steps.at(-1)?.daysAgo ?? 0)) }));

/** What the link worker heard of, by telephone, on the day on which it was said. */
const tellingsOf = (story: SampleStory, making: Making): Referral['tellings'] => {
  const steps = stepsOf(story, making);
  const told = story.steps.flatMap(({ isTold, state }, at): Telling[] => {
    const step = steps[at];
    const about = TellableMoment.safeParse(state).data;
    if (!isTold || !step || !about) return [];
    return [{ about, at: step.recordedAt, told: { kind: 'told', on: step.on, how: 'telephone' } }];
  });
  return told.length > 0 ? told : undefined;
};

/** The yes to being rung, given with the story. */
const ringConsentOf = ({ mayBeRung, consents }: SampleStory, { today }: Making): Consent[] =>
  mayBeRung
    ? [
        {
          purpose: 'ring-me',
          answer: 'given',
          on: addDays(today, -(consents?.[0]?.daysAgo ?? 0)),
          how: 'in-person',
          wording: ownWordings['ring-me'],
        },
      ]
    : [];

export const referralRecord = (id: ReferralId, story: SampleStory, making: Making): Referral =>
  withoutGaps({
    id,
    personId: making.personIds[story.person],
    groupId: making.groupIds[story.group],
    linkWorkerId: making.linkWorkerIds[story.linkWorker],
    reference: story.reference,
    whatMatters: story.whatMatters,
    goodToKnow: story.goodToKnow,
    limit: story.limit,
    greeter: story.greeter,
    comesAlong: story.comesAlong,
    buddy: story.buddy,
    welcomed: welcomedOf(story, making),
    tellings: tellingsOf(story, making),
    steps: stepsOf(story, making),
  });

const consentsOf = (story: SampleStory, { today, linkWorkerIds }: Making): Consent[] =>
  (story.consents ?? []).map(({ answer, daysAgo, how }) => ({
    purpose: 'tell-link-worker',
    linkWorkerId: linkWorkerIds[story.linkWorker],
    answer,
    on: addDays(today, -daysAgo),
    how,
    wording: tellLinkWorkerWording,
  }));

/** As in the app: who stays on when a story ends belongs to the group from that day. */
const stayedOn = (story: SampleStory, { today, groupIds }: Making): Belonging[] =>
  story.steps
    .filter(({ ending }) => ending === 'staying-on')
    .map(({ daysAgo }) => ({ groupId: groupIds[story.group], sinceOn: addDays(today, -daysAgo) }));

const addedOn = (person: PersonKey, { today }: Making): Day => {
  const story = sampleStories.find((each) => each.person === person);
  if (story) return workingDayAgo(Math.max(...story.steps.map(({ daysAgo }) => daysAgo)), today);
  const walkIn = sampleVisits.find((each) => each.person === person);
  return walkIn ? meetingOn(walkIn.group, Math.max(...walkIn.here), today) : beganOn(today);
};

/** Regulars who can be rung agreed to the lists for news, and those with a mobile telephone to the telephone tree. */
const listConsentsOf = (
  { telephone }: Pick<Person, 'telephone'>,
  isRegular: boolean,
  { today }: Making,
): Consent[] => {
  if (telephone === undefined || !isRegular) return [];
  const purposes = telephone.startsWith('07')
    ? (['contact-list', 'telephone-tree'] as const)
    : (['contact-list'] as const);
  return purposes.map((purpose) => ({
    purpose,
    answer: 'given',
    on: beganOn(today),
    how: 'in-person',
    wording: ownWordings[purpose],
  }));
};

/** Everybody whom the practice group knows, each with the belongings and consents that their stories brought. */
export const personRecords = (making: Making): Readonly<Record<PersonKey, Person>> =>
  Object.fromEntries(
    everybody.map(([key, { regularAt = [], isReachedThroughLinkWorker, isToFinish, ...details }]) => {
      const stories = sampleStories.filter((each) => each.person === key);
      const person: Person = {
        id: making.personIds[key],
        ...details,
        isReachedThroughLinkWorker: isReachedThroughLinkWorker ?? false,
        belongings: [
          ...regularAt.map((group) => ({ groupId: making.groupIds[group], sinceOn: beganOn(making.today) })),
          ...stories.flatMap((story) => stayedOn(story, making)),
        ],
        consents: [
          ...listConsentsOf(details, regularAt.length > 0, making),
          ...stories.flatMap((story) => [...consentsOf(story, making), ...ringConsentOf(story, making)]),
        ],
        isToFinish: isToFinish ?? false,
        addedOn: addedOn(key, making),
      };
      return [key, person] as const;
    }),
  ) as Record<PersonKey, Person>;
