import { offerSheetPdf, offerText } from '../formats/offerSheet.ts';
import { offerWords } from '../formats/offerWords.ts';
import { gapsOf, openReferralOf } from '../formats/openReferral.ts';
import { mailtoAddress } from '../formats/mailto.ts';
import { directoryWords } from '../formats/directoryWords.ts';
import { readOpenReferral } from '../formats/readOpenReferral.ts';
import { changed } from './changed.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { need, records, withoutGaps } from './looking.ts';
import { savePaper } from './savedPaper.ts';
import { registerDocuments, sessionsIn } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import { usualTimesAfter } from './usualTimes.ts';
import { addDays } from '#shared/domain/dates.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { type ShareableGroup, shareGroup } from '#shared/domain/sharing/group.ts';
import { groups } from '#shared/domain/shelves.ts';

/** As far ahead as a directory has use for single dates. */
const daysAhead = 90;

/** What directories and link workers are told of the group. */
export const publicGroup = (groupId: GroupId, desk: ReadingDesk): Promise<ShareableGroup> => {
  const today = desk.today();
  const to = addDays(today, daysAhead);
  return desk.store.read(['groups', 'settings', ...registerDocuments(groupId, today, to)], (view) => {
    const group = need(view, groups, groupId);
    return shareGroup({
      group,
      // Ids go up with the time at which they were made.
      oldest: records(view, groups).reduce((oldest, { id }) => (id < oldest ? id : oldest), groupId),
      sessions: sessionsIn(view, group, today, to),
      today,
      settings: settingsIn(view),
    });
  });
};

export const directoryQueries: Queries<'directory'> = {
  'directory.get': async ({ groupId }, desk) => {
    const group = await publicGroup(groupId, desk);
    return {
      gaps: gapsOf(group),
      subject: offerWords.title(group.name),
      text: offerText(group, desk.today()),
    };
  },
  'directory.read': async ({ bytes }, desk) => readOpenReferral(Buffer.from(bytes, 'base64'), desk.today()),
};

export const directoryCommands: Commands<'directory'> = {
  /** Changes nothing that is kept. */
  'directory.save': async ({ groupId }, desk) => {
    const group = await publicGroup(groupId, desk);
    const fileName = directoryWords.fileName(group.name);
    const destination = await desk.host.chooseWhereToSave({
      suggestedName: fileName,
      mediaType: 'application/json',
    });
    if (!destination) return { outcome: 'not-now' };
    const file = await destination.write(Buffer.from(openReferralOf(group, desk.now()), 'utf8'));
    return { outcome: 'saved', fileName, file };
  },
  'directory.saveSheet': async ({ groupId, print }, desk) => {
    const group = await publicGroup(groupId, desk);
    return savePaper(desk, offerWords.fileName(group.name), (madeAt) =>
      offerSheetPdf(group, { print, today: desk.today(), madeAt }),
    );
  },
  'directory.openMail': async ({ groupId }, desk) => {
    const group = await publicGroup(groupId, desk);
    const mail = { subject: offerWords.title(group.name), text: offerText(group, desk.today()) };
    await desk.host.openAddress(mailtoAddress(mail));
    return { isOpened: true };
  },
  'directory.fillIn': async ({ groupId, name, kind, offers, place, times, fromOn, ...said }, desk) => {
    const { commit } = await desk.store.change('directory.fillIn', ['groups'], (draft) => {
      const group = need(draft, groups, groupId);
      const { costPence, costWords, ...others } = group.details ?? {};
      // What it costs is one thing: words that belonged to another price go with it.
      const isCost = said.costPence !== undefined || said.costWords !== undefined;
      const kept = isCost ? others : { costPence, costWords, ...others };
      const details = withoutGaps({ ...kept, ...withoutGaps(said) });
      draft.put(groups, groupId, {
        ...group,
        ...withoutGaps({
          name: name ?? group.name,
          kind: kind ?? group.kind,
          offers: offers ?? group.offers,
          place: place ?? group.place,
        }),
        ...(Object.keys(details).length > 0 && { details }),
        usualTimes: times ? usualTimesAfter(group, { times, fromOn }, desk.today()) : group.usualTimes,
      });
    });
    return changed(commit);
  },
};
