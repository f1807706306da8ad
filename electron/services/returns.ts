import { createHash } from 'node:crypto';
import { csvToTable, tableToCsv } from '../formats/csv.ts';
import { returnTable } from '../formats/returnTable.ts';
import { dayInWords } from '../formats/words.ts';
import type { View } from '../store/store.ts';
import type { Commands, Desk, Queries, ReadingDesk } from './desk.ts';
import { need, personBriefs, records } from './looking.ts';
import { visitDays } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { LinkWorkerId, ReferralId, ReturnId } from '#shared/domain/ids.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { receivedOn } from '#shared/domain/referrals.ts';
import { shareReturn } from '#shared/domain/sharing/return.ts';
import { groups, linkWorkers, people, referrals, sentReturns } from '#shared/domain/shelves.ts';

interface Period {
  linkWorkerId: LinkWorkerId;
  fromOn: Day;
  toOn: Day;
}

const documents = ['people', 'groups', 'link-workers', 'referrals', 'settings', 'returns'] as const;

/** The days on which each person this link worker referred came to the group, since they were referred. */
const visitsByReferral = async (
  desk: ReadingDesk,
  linkWorkerId: LinkWorkerId,
): Promise<ReadonlyMap<ReferralId, Day[]>> => {
  const theirs = await desk.store.read(['referrals'], (view) =>
    records(view, referrals).filter((each) => each.linkWorkerId === linkWorkerId),
  );
  return new Map(
    await Promise.all(
      theirs.map(
        async (each) =>
          [
            each.id,
            await visitDays(desk, each.groupId, each.personId, receivedOn(each), desk.today()),
          ] as const,
      ),
    ),
  );
};

const fileNameFor = (linkWorker: LinkWorker, fromOn: Day, toOn: Day): string =>
  `Return for ${linkWorker.name}, ${dayInWords(fromOn)} to ${dayInWords(toOn)}.csv`;

/** Puts a return together from what is true at this moment: what leaves, its bytes, and who stays out. */
const prepare = (view: View, period: Period, visits: ReadonlyMap<ReferralId, Day[]>, today: Day) => {
  const linkWorker = need(view, linkWorkers, period.linkWorkerId);
  const shared = shareReturn({
    ...period,
    linkWorker,
    today,
    settings: settingsIn(view),
    matters: [...visits].map(([referralId, days]) => {
      const referral = need(view, referrals, referralId);
      return {
        referral,
        person: need(view, people, referral.personId),
        group: need(view, groups, referral.groupId),
        visits: days,
      };
    }),
  });
  const table = returnTable(shared.content);
  const csv = tableToCsv(table);
  const sha256 = createHash('sha256').update(csv).digest('hex');
  return {
    linkWorker,
    ...shared,
    table,
    csv,
    sha256,
    fileName: fileNameFor(linkWorker, period.fromOn, period.toOn),
  };
};

const keep = async (input: Period & { sha256: string }, desk: Desk) => {
  const visits = await visitsByReferral(desk, input.linkWorkerId);
  return desk.store.change('returns.save', documents, (draft) => {
    const { linkWorkerId, fromOn, toOn } = input;
    const ready = prepare(draft, { linkWorkerId, fromOn, toOn }, visits, desk.today());
    if (ready.sha256 !== input.sha256) throw new AppError('conflict', { kind: 'returns' });
    const returnId = desk.newId() as ReturnId;
    const { csv, sha256, fileName, content } = ready;
    draft.put(sentReturns, returnId, {
      id: returnId,
      linkWorkerId,
      savedAt: desk.now(),
      savedOn: desk.today(),
      how: 'csv',
      fileName,
      sha256,
      csv,
      content: { ...content },
      referrals: ready.referrals,
    });
    return { returnId, csv, fileName };
  });
};

const dayAfterLast = (view: View, linkWorkerId: LinkWorkerId): Day | undefined => {
  const last = records(view, sentReturns)
    .filter((each) => each.linkWorkerId === linkWorkerId)
    .map(({ content }) => content.toOn)
    .sort()
    .at(-1);
  return last && addDays(last, 1);
};

const firstReferral = (view: View, linkWorkerId: LinkWorkerId): Day | undefined =>
  records(view, referrals)
    .filter((each) => each.linkWorkerId === linkWorkerId)
    .map(receivedOn)
    .sort()[0];

export const returnQueries: Queries<'returns'> = {
  'returns.usualPeriod': ({ linkWorkerId }, desk) =>
    desk.store.read(['link-workers', 'referrals', 'returns'], (view) => {
      need(view, linkWorkers, linkWorkerId);
      const toOn = desk.today();
      const fromOn = dayAfterLast(view, linkWorkerId) ?? firstReferral(view, linkWorkerId) ?? toOn;
      return { fromOn: fromOn < toOn ? fromOn : toOn, toOn };
    }),
  'returns.preview': async (period, desk) => {
    const visits = await visitsByReferral(desk, period.linkWorkerId);
    return desk.store.read(documents, (view) => {
      const ready = prepare(view, period, visits, desk.today());
      const personOf = personBriefs(view);
      return {
        linkWorker: ready.linkWorker,
        content: { ...ready.content },
        columns: [...ready.table.columns],
        cells: ready.table.cells.map((row) => [...row]),
        fileName: ready.fileName,
        sha256: ready.sha256,
        staysOut: ready.staysOut.map(({ personId, because }) => ({ person: personOf(personId), because })),
      };
    });
  },
  'returns.get': ({ returnId }, desk) =>
    desk.store.read(['returns', 'link-workers'], (view) => {
      const sent = need(view, sentReturns, returnId);
      const { columns, cells } = csvToTable(sent.csv);
      return {
        sent,
        linkWorker: need(view, linkWorkers, sent.linkWorkerId),
        columns: [...columns],
        cells: cells.map((row) => [...row]),
      };
    }),
};

export const returnCommands: Commands<'returns'> = {
  /**
   * First asks where, then decides once more who may be in it, writes down that it left, and only then lets it leave:
   * a return that nobody has a record of cannot be out there. When the file cannot be written, the record goes again.
   */
  'returns.save': async (input, desk) => {
    const visits = await visitsByReferral(desk, input.linkWorkerId);
    const { fileName } = await desk.store.read(documents, (view) =>
      prepare(view, input, visits, desk.today()),
    );
    const destination = await desk.host.chooseWhereToSave({ suggestedName: fileName, mediaType: 'text/csv' });
    if (!destination) return { outcome: 'not-now' };
    const { value, commit } = await keep(input, desk);
    try {
      const file = await destination.write(Buffer.from(value.csv, 'utf8'));
      return {
        outcome: 'saved',
        returnId: value.returnId,
        fileName: value.fileName,
        file,
      };
    } catch (error) {
      if (commit) await desk.store.undo(commit.id);
      throw error;
    }
  },
};
