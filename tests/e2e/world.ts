import type { Page } from '@playwright/test';
import { ask } from './asking.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';

type Referral = OutputOf<'referrals.list'>[number];

/** What there is to look at in the practice group of a page. */
export interface World {
  today: Day;
  sessionIn(state: 'open' | 'done' | 'planned' | 'cancelled'): string;
  referralIn(state: Referral['state']): Referral;
  groupId: string;
  /** A group without a rota; the other has one. */
  groupIdWithoutRota: string;
  /** Somebody who came in at the door with a first name only. */
  toFinishId: string;
  linkWorkerId: string;
  /** Where messages are written: of one that may be told, of one that may not, and of one who may try something else. */
  moments: { told: string; stays: string; instead: string };
  /** A group of the address book, and one whose details are old. */
  otherGroupId: string;
  otherGroupIdToCheck: string;
  /** A return that has been saved. */
  returnId: string;
  /** The file of a backup. */
  backup: string;
}

const sure = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new Error(`the practice group has no ${what}`);
  return thing;
};

type About = OutputOf<'referrals.get'>['moments'][number];

const momentsIn = async (page: Page, referrals: readonly Referral[]): Promise<World['moments']> => {
  const all: { at: string; moment: About }[] = [];
  for (const { referralId } of referrals) {
    for (const moment of (await ask(page, 'referrals.get', { referralId })).moments) {
      const at = `/newcomers/${referralId}/tell/${moment.about}/${moment.at}`;
      all.push({ at, moment });
    }
  }
  const thatIs = (is: (moment: About) => boolean) =>
    sure(
      all.find(({ moment }) => is(moment)),
      'moment',
    ).at;
  const mayBe = ({ told }: About) => told.kind !== 'no-consent';
  return {
    told: thatIs((moment) => mayBe(moment) && moment.about !== 'declined'),
    stays: thatIs((moment) => !mayBe(moment)),
    instead: thatIs((moment) => mayBe(moment) && moment.about === 'declined'),
  };
};

/** Switches on that people are asked how things are, and lets one of them answer twice. */
async function letAskHowThingsAre(
  page: Page,
  groupId: GroupId,
  referrals: readonly Referral[],
  today: Day,
): Promise<void> {
  await ask(page, 'settings.change', { wellbeing: { sets: ['well-being', 'loneliness'] } });
  const somebody = sure(
    referrals.find(({ state }) => state === 'settling-in'),
    'settling-in',
  );
  const { personId } = somebody.person;
  const answers = {
    satisfied: 6,
    happy: 4,
    companionship: 'often',
    leftOut: 'often',
    isolated: 'often',
  } as const;
  await ask(page, 'wellbeing.answer', { personId, groupId, on: addDays(today, -40), how: 'paper', answers });
  await ask(page, 'wellbeing.answer', {
    personId,
    groupId,
    on: today,
    how: 'screen',
    answers: { satisfied: 8, lonely: 'hardly-ever' },
    ownWords: { text: 'I have people to ring now.', mayBeQuoted: true },
  });
}

/** Looks round in the practice group, and saves a return and calls a session off, so that there is one of each. */
export async function lookRound(page: Page): Promise<World> {
  const { today, sessions } = await ask(page, 'today.get', {});
  const around = { fromOn: addDays(today, -21), toOn: addDays(today, 21) };
  const off = (await ask(page, 'sessions.list', around)).findLast(({ state }) => state === 'planned');
  await ask(page, 'sessions.cancel', { sessionId: sure(off, 'session').sessionId, because: 'Snow' });
  const groupId = sure(sessions[0], 'session today').group.groupId;
  const another = (await ask(page, 'groups.list', {})).find(({ group }) => group.id !== groupId);
  await ask(page, 'rota.setRoles', {
    groupId,
    roles: [
      { roleId: 'opens', usually: { kind: 'helper', name: 'Bob' } },
      { roleId: 'tea' },
      { words: 'sets out the chairs' },
    ],
  });
  const referrals = await ask(page, 'referrals.list', {});
  const moments = await momentsIn(page, referrals);
  const others = await ask(page, 'otherGroups.list', {});
  const otherThat = (isOld: boolean) =>
    sure(
      others.find(({ isToCheck }) => isToCheck === isOld),
      'other group',
    ).otherGroup.id;
  const listed = await ask(page, 'sessions.list', around);
  const { people } = await ask(page, 'people.find', { text: '', limit: 1, isToFinish: true });
  const [first] = await ask(page, 'linkWorkers.list', {});
  const linkWorkerId = sure(first, 'link worker').linkWorker.id;
  const period = { linkWorkerId, fromOn: addDays(today, -60), toOn: addDays(today, -1) };
  const { sha256 } = await ask(page, 'returns.preview', period);
  const saved = await ask(page, 'returns.save', { ...period, sha256 });
  if (saved.outcome !== 'saved') throw new Error('the return was not saved');
  await letAskHowThingsAre(page, groupId, referrals, today);
  const kept = await ask(page, 'backups.make', {});
  if (kept.outcome !== 'made') throw new Error('the backup was not made');
  return {
    backup: kept.file,
    today,
    sessionIn: (state) =>
      sure(
        [...sessions, ...listed].find((session) => session.state === state),
        state,
      ).sessionId,
    referralIn: (state) =>
      sure(
        referrals.find((referral) => referral.state === state),
        state,
      ),
    groupId,
    groupIdWithoutRota: sure(another, 'second group').group.id,
    toFinishId: sure(people[0], 'walk-in').personId,
    linkWorkerId,
    moments,
    otherGroupId: otherThat(false),
    otherGroupIdToCheck: otherThat(true),
    returnId: saved.returnId,
  };
}
