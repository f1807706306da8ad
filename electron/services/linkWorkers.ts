import { changed } from './changed.ts';
import type { Commands, Queries } from './desk.ts';
import { arrangedVisits } from './firstVisits.ts';
import { need, personBriefs, records, withoutGaps } from './looking.ts';
import { briefDocuments, neverCame, referralBrief, visitsSince } from './referralBriefs.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { LinkWorkerId } from '#shared/domain/ids.ts';
import { isOpen, receivedOn } from '#shared/domain/referrals.ts';
import { byLinkWorkerName } from '#shared/domain/linkWorkers.ts';
import type { SentReturn } from '#shared/domain/returns.ts';
import { linkWorkers, referrals, sentReturns } from '#shared/domain/shelves.ts';

type SentBrief = OutputOf<'linkWorkers.get'>['returns'][number];

const sentBrief = (sent: SentReturn): SentBrief => ({
  returnId: sent.id,
  savedAt: sent.savedAt,
  savedOn: sent.savedOn,
  fromOn: sent.content.fromOn,
  toOn: sent.content.toOn,
  rows: sent.content.rows.length,
  fileName: sent.fileName,
  how: sent.how,
  isMistake: sent.mistakeOn !== undefined,
});

const latestFirst = (one: SentReturn, other: SentReturn): number => (one.savedAt > other.savedAt ? -1 : 1);

export const linkWorkerQueries: Queries<'linkWorkers'> = {
  'linkWorkers.list': (_input, desk) =>
    desk.store.read(['link-workers', 'referrals', 'returns'], (view) => {
      const open = records(view, referrals).filter(isOpen);
      const sent = records(view, sentReturns).sort(latestFirst);
      return records(view, linkWorkers)
        .sort(byLinkWorkerName)
        .map((linkWorker) => {
          const last = sent.find((each) => each.linkWorkerId === linkWorker.id);
          return {
            linkWorker,
            openReferrals: open.filter((each) => each.linkWorkerId === linkWorker.id).length,
            ...(last && { lastReturn: sentBrief(last) }),
          };
        });
    }),
  'linkWorkers.get': async ({ linkWorkerId }, desk) => {
    const theirs = await desk.store.read(['referrals'], (view) =>
      records(view, referrals)
        .filter((each) => each.linkWorkerId === linkWorkerId)
        .sort((one, other) => (receivedOn(one) > receivedOn(other) ? -1 : 1)),
    );
    const came = await visitsSince(desk, theirs);
    const firstVisits = await arrangedVisits(desk, theirs, came);
    return desk.store.read([...briefDocuments, 'returns'], (view) => {
      const personOf = personBriefs(view);
      return {
        linkWorker: need(view, linkWorkers, linkWorkerId),
        referrals: theirs.map((each) =>
          referralBrief(
            view,
            each,
            { came: came.get(each.id) ?? neverCame, firstVisit: firstVisits.get(each.id) },
            desk.today(),
            personOf,
          ),
        ),
        returns: records(view, sentReturns)
          .filter((each) => each.linkWorkerId === linkWorkerId)
          .sort(latestFirst)
          .map(sentBrief),
      };
    });
  },
};

export const linkWorkerCommands: Commands<'linkWorkers'> = {
  'linkWorkers.add': async (input, desk) => {
    const linkWorkerId = desk.newId() as LinkWorkerId;
    const { commit } = await desk.store.change('linkWorkers.add', ['link-workers'], (draft) =>
      draft.put(linkWorkers, linkWorkerId, withoutGaps({ id: linkWorkerId, ...input })),
    );
    return { ...changed(commit), linkWorkerId };
  },
  'linkWorkers.change': async ({ linkWorkerId, ...details }, desk) => {
    const { commit } = await desk.store.change('linkWorkers.change', ['link-workers'], (draft) => {
      const { returnsAgreed } = need(draft, linkWorkers, linkWorkerId);
      draft.put(linkWorkers, linkWorkerId, withoutGaps({ id: linkWorkerId, ...details, returnsAgreed }));
    });
    return changed(commit);
  },
  'linkWorkers.agreeReturns': async ({ linkWorkerId, ...returnsAgreed }, desk) => {
    const { commit } = await desk.store.change('linkWorkers.agreeReturns', ['link-workers'], (draft) =>
      draft.put(linkWorkers, linkWorkerId, {
        ...need(draft, linkWorkers, linkWorkerId),
        returnsAgreed,
      }),
    );
    return changed(commit);
  },
};
