import type { Store } from '../../store/store.ts';
import { sampleGroups } from './groups.ts';
import { pastRegisters } from './history.ts';
import { sampleLinkWorkers } from './linkWorkers.ts';
import { sampleOtherGroups } from './otherGroups.ts';
import { samplePeople } from './people.ts';
import { groupRecord, type Making, personRecords, referralRecord } from './records.ts';
import { sampleStories } from './stories.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import type { OtherGroupId, ReferralId } from '#shared/domain/ids.ts';
import { markKey } from '#shared/domain/register.ts';
import { type Settings, usualSettings } from '#shared/domain/settings.ts';
import {
  groups,
  linkWorkers,
  marksShelf,
  otherGroups,
  people,
  referrals,
  sessionsShelf,
  settings,
} from '#shared/domain/shelves.ts';

const practiceSettings: Settings = {
  ...usualSettings,
  leaderName: 'Jean Whitlock',
  leaderTelephone: '07700 900118',
  organisationName: 'Larkfield groups',
  isWelcomed: true,
};

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table) as Key[];

const idsFor = <Key extends string, Id extends string>(
  table: Readonly<Record<Key, unknown>>,
  newId: () => string,
): Record<Key, Id> => Object.fromEntries(keysOf(table).map((key) => [key, newId() as Id])) as Record<Key, Id>;

/**
 * Fills a practice folder that holds no group yet, in one change: three groups, the people who come, their stories in
 * every state there is, and twelve registers of each group behind today's. A folder with a group in it is left alone,
 * so that what the leader tried out is still there next time.
 */
export const practice = async (
  store: Store,
  o: { today: Day; clock: () => number; newId: () => string },
): Promise<void> => {
  const isFilled = await store.read(['groups'], (view) => view.list(groups).length > 0);
  if (isFilled) return;
  const { today, clock, newId } = o;
  const making: Making = {
    today,
    now: clock(),
    groupIds: idsFor(sampleGroups, newId),
    linkWorkerIds: idsFor(sampleLinkWorkers, newId),
    personIds: idsFor(samplePeople, newId),
  };
  const everyone = personRecords(making);
  const registers = pastRegisters({ ...making, people: everyone });
  const documents = [groups, people, linkWorkers, otherGroups, referrals, settings].map(
    ({ document }) => document,
  );
  const registerDocuments = registers.map(({ groupId, slot }) => sessionsShelf(groupId, slot).document);
  await store.change('practice.make', [...new Set([...documents, ...registerDocuments])], (draft) => {
    draft.put(settings, 'settings', practiceSettings);
    for (const key of keysOf(sampleGroups)) draft.put(groups, making.groupIds[key], groupRecord(key, making));
    for (const key of keysOf(sampleLinkWorkers)) {
      const id = making.linkWorkerIds[key];
      draft.put(linkWorkers, id, { id, ...sampleLinkWorkers[key] });
    }
    for (const { daysSinceChecked, ...sample } of Object.values(sampleOtherGroups)) {
      const id = newId() as OtherGroupId;
      draft.put(otherGroups, id, { id, ...sample, checkedOn: addDays(today, -daysSinceChecked) });
    }
    for (const person of Object.values(everyone)) draft.put(people, person.id, person);
    for (const story of sampleStories) {
      const id = newId() as ReferralId;
      draft.put(referrals, id, referralRecord(id, story, making));
    }
    for (const { groupId, slot, session, marks } of registers) {
      draft.put(sessionsShelf(groupId, slot), slot, session);
      for (const [personId, mark] of marks)
        draft.put(marksShelf(groupId, slot), markKey(slot, personId), mark);
    }
  });
};
