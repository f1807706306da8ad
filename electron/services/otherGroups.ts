import { listingBlocks, listingMail, listingPdf } from '../formats/listing.ts';
import { listingWords } from '../formats/listingWords.ts';
import { changed } from './changed.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { documentsAhead } from './groups.ts';
import { need, records, withoutGaps } from './looking.ts';
import { savePaper } from './savedPaper.ts';
import { sessionsIn } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { OtherGroupId } from '#shared/domain/ids.ts';
import { isToCheckAgain, type OtherGroup } from '#shared/domain/otherGroups.ts';
import { type ShareableListing, shareListing } from '#shared/domain/sharing/listing.ts';
import { groups, otherGroups } from '#shared/domain/shelves.ts';

const document = otherGroups.document;

/** As many dates of ours as tell a reader when we meet. */
const datesTold = 3;
const daysAhead = 60;

const byNameOf = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, 'en-GB');

const known = (otherGroup: OtherGroup, today: Day) => ({
  otherGroup,
  isToCheck: isToCheckAgain(otherGroup, today),
});

/** Nobody has made sure of anything on a day to come. */
const refuseDaysToCome = ({ checkedOn }: { checkedOn: Day }, today: Day): void => {
  if (checkedOn > today) throw new AppError('invalid-input', { places: ['checkedOn'] });
};

/** The sheet of the chosen ones as it may leave: ours first, each by name. */
export const listingOf = (
  { groupIds, otherGroupIds }: InputOf<'otherGroups.getSheet'>,
  desk: ReadingDesk,
): Promise<ShareableListing> => {
  const today = desk.today();
  const ahead = [...new Set(groupIds)].flatMap((groupId) => documentsAhead(groupId, today));
  return desk.store.read([...new Set(['groups', 'settings', document, ...ahead])], (view) =>
    shareListing({
      ours: [...new Set(groupIds)]
        .map((groupId) => need(view, groups, groupId))
        .sort(byNameOf)
        .map((group) => ({
          group,
          nextDates: sessionsIn(view, group, today, addDays(today, daysAhead))
            .filter((session) => session.cancelledBecause === undefined)
            .slice(0, datesTold),
        })),
      others: [...new Set(otherGroupIds)].map((id) => need(view, otherGroups, id)).sort(byNameOf),
      today,
      settings: settingsIn(view),
    }),
  );
};

export const otherGroupQueries: Queries<'otherGroups'> = {
  'otherGroups.list': (_input, desk) =>
    desk.store.read([document], (view) =>
      records(view, otherGroups)
        .sort(byNameOf)
        .map((each) => known(each, desk.today())),
    ),
  'otherGroups.get': ({ otherGroupId }, desk) =>
    desk.store.read([document], (view) => known(need(view, otherGroups, otherGroupId), desk.today())),
  'otherGroups.getSheet': async (chosen, desk) => {
    const listing = await listingOf(chosen, desk);
    const { subject, text, foot } = listingMail(listing);
    const blocks = listingBlocks(listing).map(withoutGaps);
    return withoutGaps({ title: listingWords.title, blocks, foot, subject, text });
  },
};

export const otherGroupCommands: Commands<'otherGroups'> = {
  'otherGroups.add': async (details, desk) => {
    refuseDaysToCome(details, desk.today());
    const id = desk.newId() as OtherGroupId;
    const { commit } = await desk.store.change('otherGroups.add', [document], (draft) =>
      draft.put(otherGroups, id, withoutGaps({ id, ...details })),
    );
    return { ...changed(commit), otherGroupId: id };
  },
  'otherGroups.change': async ({ otherGroupId: id, ...details }, desk) => {
    refuseDaysToCome(details, desk.today());
    const { commit } = await desk.store.change('otherGroups.change', [document], (draft) => {
      need(draft, otherGroups, id);
      draft.put(otherGroups, id, withoutGaps({ id, ...details }));
    });
    return changed(commit);
  },
  'otherGroups.check': async ({ otherGroupId }, desk) => {
    const { commit } = await desk.store.change('otherGroups.check', [document], (draft) =>
      draft.put(otherGroups, otherGroupId, {
        ...need(draft, otherGroups, otherGroupId),
        checkedOn: desk.today(),
      }),
    );
    return changed(commit);
  },
  'otherGroups.remove': async ({ otherGroupId }, desk) => {
    const { commit } = await desk.store.change('otherGroups.remove', [document], (draft) => {
      need(draft, otherGroups, otherGroupId);
      draft.remove(otherGroups, otherGroupId);
    });
    return changed(commit);
  },
  /** Changes nothing that is kept. */
  'otherGroups.saveSheet': async ({ print, ...chosen }, desk) => {
    const listing = await listingOf(chosen, desk);
    return savePaper(desk, listingWords.fileName, (madeAt) => listingPdf(listing, { print, madeAt }));
  },
  'otherGroups.openMail': async (chosen, desk) => {
    await desk.host.openAddress(listingMail(await listingOf(chosen, desk)).mailto);
    return { isOpened: true };
  },
};
