import { expect, test } from 'vitest';
import { byStage, openPeople } from '#renderer/screens/newcomers/stages.ts';
import { ReferralBrief } from '#shared/contract/parts.ts';

let next = 0;
const anId = () => `01890000-0000-7000-8000-${String((next += 1)).padStart(12, '0')}`;

const aStory = (of: { state: string; stateOn?: string; personId?: string } & Record<string, unknown>) => {
  const { state, stateOn = '2026-11-10', personId = anId(), ...rest } = of;
  return ReferralBrief.parse({
    referralId: anId(),
    way: 'formal',
    person: { personId, preferredName: 'Tom', name: 'Tom Reddy' },
    group: { groupId: anId(), name: 'Knit & Natter' },
    linkWorker: { linkWorkerId: anId(), name: 'Priya Shah' },
    state,
    stateOn,
    receivedOn: '2026-11-01',
    visits: 0,
    ...rest,
  });
};

test('every story stands under its stage', () => {
  const stories = {
    toAnswer: aStory({ state: 'received' }),
    toArrange: aStory({ state: 'accepted' }),
    arranged: aStory({ state: 'first-visit-arranged', firstVisitOn: '2026-11-24' }),
    settlingIn: aStory({ state: 'arrived' }),
    closed: aStory({ state: 'withdrawn' }),
    waiting: aStory({ state: 'waiting-list' }),
    atHome: aStory({ state: 'settled' }),
  };
  expect(byStage(Object.values(stories))).toEqual(
    Object.fromEntries(Object.entries(stories).map(([stage, story]) => [stage, [story]])),
  );
});

test('the reply that is due soonest comes first, and the story that closed last', () => {
  const later = aStory({ state: 'received', replyDueOn: '2026-11-26' });
  const sooner = aStory({ state: 'received', replyDueOn: '2026-11-20' });
  const older = aStory({ state: 'declined', stateOn: '2026-10-05' });
  const newer = aStory({ state: 'ended', stateOn: '2026-11-05' });
  const { toAnswer, closed } = byStage([later, older, sooner, newer]);
  expect(toAnswer).toEqual([sooner, later]);
  expect(closed).toEqual([newer, older]);
});

test('somebody with two stories is one person, and closed stories are not counted', () => {
  const personId = anId();
  expect(
    openPeople([
      aStory({ state: 'received', personId }),
      aStory({ state: 'settling-in', personId }),
      aStory({ state: 'accepted' }),
      aStory({ state: 'ended' }),
    ]),
  ).toBe(2);
});
