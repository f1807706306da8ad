import type { View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { groupBrief, need, personBriefs, records, withoutGaps } from './looking.ts';
import { settingsIn } from './settings.ts';
import { addMonths, type Day } from '#shared/domain/dates.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { type DueRecord, dueRecords } from '#shared/domain/keeping.ts';
import { type KeepingTimes, usualKeepingTimes } from '#shared/domain/keepingTimes.ts';
import type { KeptLonger } from '#shared/domain/keptLonger.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { personOf } from '#shared/domain/rota.ts';
import { groups, people, referrals, registers, usualHolders } from '#shared/domain/shelves.ts';

const timesIn = (view: View): KeepingTimes => settingsIn(view).keeping ?? usualKeepingTimes;

/** The last day on which anybody was here, by group. Read off the summaries of the registers, not off the registers. */
const lastVisits = async (desk: ReadingDesk): Promise<Map<PersonId, Map<GroupId, Day>>> => {
  const lastCameOn = new Map<PersonId, Map<GroupId, Day>>();
  for (const [document, summary] of await desk.store.summaries(registers)) {
    const groupId = document.split('/')[1] as GroupId;
    for (const [id, [, , lastOn]] of Object.entries((summary as RegisterSummary).came)) {
      const ofPerson = lastCameOn.get(id as PersonId) ?? new Map<GroupId, Day>();
      const known = ofPerson.get(groupId);
      if (known === undefined || known < lastOn) ofPerson.set(groupId, lastOn);
      lastCameOn.set(id as PersonId, ofPerson);
    }
  }
  return lastCameOn;
};

const dueDocuments = ['people', 'referrals', 'groups', 'rotas', 'settings'];

const dueIn = (
  view: View,
  lastCameOn: ReadonlyMap<PersonId, ReadonlyMap<GroupId, Day>>,
  today: Day,
): DueRecord[] =>
  dueRecords({
    people: records(view, people),
    referrals: records(view, referrals),
    lastCameOn,
    holders: new Set(records(view, usualHolders).flatMap((holder) => personOf(holder) ?? [])),
    times: timesIn(view),
    today,
  });

/** What has been kept long enough, and is to be looked at. */
export const keepingDue = async (desk: ReadingDesk): Promise<DueRecord[]> => {
  const lastCameOn = await lastVisits(desk);
  return desk.store.read(dueDocuments, (view) => dueIn(view, lastCameOn, desk.today()));
};

export const keepingQueries: Queries<'keeping'> = {
  'keeping.due': async (_input, desk) => {
    const lastCameOn = await lastVisits(desk);
    return desk.store.read(dueDocuments, (view) => {
      const personOfId = personBriefs(view);
      return {
        times: timesIn(view),
        due: dueIn(view, lastCameOn, desk.today()).map(({ target, why, personId, groupId, on }) =>
          withoutGaps({
            target,
            why,
            person: personOfId(personId),
            group: groupId && groupBrief(need(view, groups, groupId)),
            on,
          }),
        ),
      };
    });
  },
};

export const keepingCommands: Commands<'keeping'> = {
  'keeping.postpone': async ({ targets, months, because }, desk) => {
    const today = desk.today();
    const keptLonger: KeptLonger = withoutGaps({
      untilOn: addMonths(today, months),
      saidOn: today,
      because,
    });
    const { commit } = await desk.store.change('keeping.postpone', ['people', 'referrals'], (draft) => {
      for (const { what, id } of targets) {
        if (what === 'person') draft.put(people, id, { ...need(draft, people, id), keptLonger });
        else draft.put(referrals, id, { ...need(draft, referrals, id), keptLonger });
      }
    });
    return changed(commit);
  },
};
