import { expect, test } from 'vitest';
import { storyOf } from '#renderer/screens/newcomers/story.ts';
import { Day } from '#shared/domain/dates.ts';
import { Step } from '#shared/domain/referrals.ts';

const day = (text: string) => Day.parse(text);
const aStep = (state: string, on: string, more: Record<string, unknown> = {}) =>
  Step.parse({ state, on, recordedAt: `${on}T10:00:00.000Z`, ...more });

const received = aStep('received', '2026-11-10');
const arranged = aStep('first-visit-arranged', '2026-11-12', { firstVisitOn: '2026-11-17' });

const told = (story: ReturnType<typeof storyOf>) =>
  story.map((line) => [line.on, line.kind === 'step' ? line.step.state : line.kind]);

test('the register tells of the first visit and of settling in, nobody has to type it', () => {
  const story = storyOf({
    steps: [received, arranged],
    cameFirstOn: day('2026-11-17'),
    cameLastOn: day('2026-12-01'),
    visits: 3,
  });
  expect(told(story)).toEqual([
    ['2026-11-10', 'received'],
    ['2026-11-12', 'first-visit-arranged'],
    ['2026-11-17', 'arrived'],
    ['2026-12-01', 'settling-in'],
  ]);
});

test('one visit is not yet settling in', () => {
  const on = day('2026-11-17');
  expect(told(storyOf({ steps: [received], cameFirstOn: on, cameLastOn: on, visits: 1 }))).toEqual([
    ['2026-11-10', 'received'],
    ['2026-11-17', 'arrived'],
  ]);
});

test('on one day they come before the story ends', () => {
  const on = day('2026-11-17');
  const ended = aStep('ended', '2026-11-17', { ending: 'not-for-them' });
  expect(
    told(storyOf({ steps: [received, arranged, ended], cameFirstOn: on, cameLastOn: on, visits: 1 })),
  ).toEqual([
    ['2026-11-10', 'received'],
    ['2026-11-12', 'first-visit-arranged'],
    ['2026-11-17', 'arrived'],
    ['2026-11-17', 'ended'],
  ]);
});

test('a second arranging is told as such', () => {
  const again = aStep('first-visit-arranged', '2026-11-18', { firstVisitOn: '2026-11-24' });
  expect(
    storyOf({ steps: [received, arranged, again], visits: 0 }).map(
      (line) => line.kind === 'step' && line.isAgain,
    ),
  ).toEqual([false, false, true]);
});
