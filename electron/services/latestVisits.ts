import type { ReadingDesk } from './desk.ts';
import { groupBrief } from './looking.ts';
import { knownGroups } from './groups.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { type Day, yearOf } from '#shared/domain/dates.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { splitMarkKey } from '#shared/domain/register.ts';
import type { RegisterSummary } from '#shared/domain/registerSummary.ts';
import { dayOfSlot, sessionIdOf } from '#shared/domain/sessions.ts';
import { marksShelf, registersOf, sessionsShelf } from '#shared/domain/shelves.ts';

const shown = 30;
/** A year in which somebody only ever sent apologies is not in the catalogue; the last years are looked at anyway. */
const yearsAlwaysRead = 1;

type Visits = OutputOf<'people.get'>['visits'];

/** What the registers say of one person, latest first. Only years in which they came, and this year, are read. */
export const latestVisits = async (desk: ReadingDesk, personId: PersonId): Promise<Visits> => {
  const thisYear = yearOf(desk.today());
  const visits: Visits = [];
  for (const group of await knownGroups(desk)) {
    const summaries = await desk.store.summaries(registersOf(group.id));
    const documents = [...summaries]
      .filter(
        ([document, summary]) =>
          Number(document.slice(-4)) > thisYear - yearsAlwaysRead ||
          Object.hasOwn((summary as RegisterSummary).came, personId),
      )
      .map(([document]) => document)
      .sort()
      .slice(-3);
    await desk.store.read(documents, (view) => {
      for (const document of documents) {
        const first = `${document.slice(-4)}-01-01` as Day;
        for (const [key, { mark }] of view.list(marksShelf(group.id, first))) {
          const { slot, personId: whose } = splitMarkKey(key);
          if (whose !== personId) continue;
          const session = view.get(sessionsShelf(group.id, slot), slot);
          if (session?.cancelledBecause !== undefined) continue;
          const day = session?.day ?? dayOfSlot(slot);
          visits.push({ sessionId: sessionIdOf(group.id, slot), group: groupBrief(group), day, mark });
        }
      }
    });
  }
  return visits.sort((one, other) => (one.day > other.day ? -1 : 1)).slice(0, shown);
};
