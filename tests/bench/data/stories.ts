import { peopleEach, referralsEach, type Size } from '../sizes.ts';
import { yearBegan } from './calendar.ts';
import { belongingOf, linkWorkerOf } from './people.ts';
import { addDays, type Day, instantAt } from '#shared/domain/dates.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import type { Referral, Step } from '#shared/domain/referrals.ts';
import { groupId, linkWorkerId, personId, referralId } from '#tests/support/builders.ts';

/** One story in twenty still goes on. */
const isStillOpen = (number: number): boolean => number % 20 === 0;

const recordedAt = (on: Day) => instantAt(Date.parse(`${on}T16:05:00.000Z`));

function stepsOf(begunOn: Day, number: number, hasCome: boolean): Step[] {
  const receivedOn = addDays(begunOn, -14);
  const received: Step = { state: 'received', on: receivedOn, recordedAt: recordedAt(receivedOn) };
  if (!hasCome) {
    const on = addDays(receivedOn, 5);
    return [received, { state: 'withdrawn', on, recordedAt: recordedAt(on) }];
  }
  const arrangedOn = addDays(receivedOn, 3);
  const arranged: Step = {
    state: 'first-visit-arranged',
    on: arrangedOn,
    recordedAt: recordedAt(arrangedOn),
    firstVisitOn: begunOn,
  };
  if (isStillOpen(number)) return [received, arranged];
  const endedOn = addDays(begunOn, 84);
  const ended: Step = { state: 'ended', on: endedOn, recordedAt: recordedAt(endedOn), ending: 'staying-on' };
  return [received, arranged, ended];
}

/** The referrals of every group; once everybody has one, the first get a second. */
export function referralsOf(size: Size): Referral[] {
  return Array.from({ length: referralsEach(size) * size.groups }, (_, number) => {
    const group = Math.floor(number / referralsEach(size));
    const member = (number % referralsEach(size)) % peopleEach(size);
    const person = group * peopleEach(size) + member;
    const belonging = belongingOf(size, group, member);
    return {
      id: referralId(number),
      personId: personId(person),
      groupId: groupId(group),
      linkWorkerId: linkWorkerId(linkWorkerOf(size, person)),
      reference: `SP-${String(number).padStart(5, '0')}`,
      whatMatters: 'Getting out of the house on a weekday, and having my hands busy with something useful.',
      goodToKnow: 'Hears better with her right ear, and likes a seat near the door.',
      steps: stepsOf(belonging?.sinceOn ?? yearBegan(group, 0), number, belonging !== undefined),
    };
  });
}

export function linkWorkersOf(size: Size): LinkWorker[] {
  return Array.from({ length: Math.max(3, size.groups) }, (_, number) => ({
    id: linkWorkerId(number),
    name: `Priya Shah ${number}`,
    organisation: 'Larkfield Surgery',
    email: `priya.shah.${number}@example.org`,
  }));
}
