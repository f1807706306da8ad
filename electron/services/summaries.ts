import { createHash } from 'node:crypto';
import { summaryCsv, summaryPaper, summaryPdf } from '../formats/summary.ts';
import { summaryWords } from '../formats/summaryWords.ts';
import type { View } from '../store/store.ts';
import { countedSessions } from './countedSessions.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { knownGroups } from './groups.ts';
import { need, records } from './looking.ts';
import { settingsIn } from './settings.ts';
import type { InputOf } from '#shared/contract/api.ts';
import { longestDays } from '#shared/domain/attendance.ts';
import { daysBetween } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { type GivenSummary, toldTogether } from '#shared/domain/funderSummary.ts';
import type { Group } from '#shared/domain/groups.ts';
import type { SummaryId } from '#shared/domain/ids.ts';
import type { LinkWorker } from '#shared/domain/linkWorkers.ts';
import { receivedOn, type Referral, wayOf } from '#shared/domain/referrals.ts';
import { approveAgain, shareFunderSummary } from '#shared/domain/sharing/funderSummary.ts';
import { givenSummaries, linkWorkers, referrals, wellbeing } from '#shared/domain/shelves.ts';
import type { SummaryMatter } from '#shared/domain/summarise.ts';
import { folded } from '#shared/domain/text.ts';

type Asked = InputOf<'summaries.preview'>;

const documents = ['settings', 'referrals', 'link-workers', 'summaries', 'wellbeing'] as const;

const groupsAsked = async (desk: ReadingDesk, { of }: Asked): Promise<Group[]> => {
  const groups = (await knownGroups(desk)).filter(({ id }) => of === 'all' || id === of);
  if (groups.length === 0) throw new AppError('not-found', { kind: 'groups' });
  return groups;
};

/** Today is not over: who comes later would be a number of its own. */
const refuseDays = ({ fromOn, toOn }: Asked, desk: ReadingDesk): void => {
  if (toOn >= desk.today()) throw new AppError('invalid-input', { places: ['toOn'] });
  if (fromOn > toOn || daysBetween(fromOn, toOn) > longestDays) {
    throw new AppError('invalid-input', { places: ['fromOn'] });
  }
};

type Origin = SummaryMatter['origins'][number];

/** Where a referral came from: an organisation however often it is written down, or how, where there is none. */
const originOf = (linkWorker: LinkWorker | undefined, referral?: Referral): Origin => {
  if (linkWorker?.organisation !== undefined) {
    const { organisation } = linkWorker;
    return { id: `at ${folded(organisation)}`, way: 'organisation', organisation };
  }
  const way = linkWorker ? 'link-worker' : referral ? wayOf(referral) : 'formal';
  return { id: way, way };
};

const withoutLinkWorker = (['link-worker', 'self', 'signpost', 'formal'] as const).map((way) => ({
  id: way,
  way,
}));

const referralsIn = (view: View): Pick<SummaryMatter, 'referrals' | 'origins'> => {
  const known = records(view, linkWorkers);
  const origins = new Map<string, Origin>(
    [...known.map((each) => originOf(each)), ...withoutLinkWorker].map((each) => [each.id, each]),
  );
  return {
    referrals: records(view, referrals).map((each) => ({
      groupId: each.groupId,
      day: receivedOn(each),
      origin: originOf(
        known.find(({ id }) => id === each.linkWorkerId),
        each,
      ).id,
    })),
    origins: [...origins.values()],
  };
};

/** What the registers of those days say. */
const registersSay = async (desk: ReadingDesk, groups: readonly Group[], { fromOn, toOn }: Asked) => {
  const each = await Promise.all(
    groups.map(async ({ id: groupId, ...group }) => {
      const sessions = await countedSessions(desk, { id: groupId, ...group }, fromOn, toOn);
      return {
        sessions: sessions
          .filter(({ outcome }) => outcome === 'met')
          .map(({ day, minutes }) => ({ groupId, day, minutes })),
        visits: sessions.flatMap(({ day, here }) => here.map((personId) => ({ groupId, day, personId }))),
        newcomers: sessions.flatMap(({ day, newFaces }) => newFaces.map(() => ({ groupId, day }))),
      };
    }),
  );
  return {
    sessions: each.flatMap(({ sessions }) => sessions),
    visits: each.flatMap(({ visits }) => visits),
    newcomers: each.flatMap(({ newcomers }) => newcomers),
  };
};

const prepare = (
  view: View,
  asked: Asked,
  {
    groups,
    registers,
    today,
  }: { groups: readonly Group[]; registers: Awaited<ReturnType<typeof registersSay>>; today: Asked['toOn'] },
) => {
  const given = records(view, givenSummaries);
  const shared = shareFunderSummary({
    groups,
    fromOn: asked.fromOn,
    toOn: asked.toOn,
    matter: { ...registers, ...referralsIn(view), said: records(view, wellbeing) },
    before: toldTogether(given.map(({ told }) => told)),
    today,
    settings: settingsIn(view),
    id: String(given.length),
  });
  const sha256 = createHash('sha256').update(JSON.stringify(shared.content)).digest('hex');
  return { ...shared, given, sha256 };
};

const ready = async (asked: Asked, desk: ReadingDesk) => {
  refuseDays(asked, desk);
  const groups = await groupsAsked(desk, asked);
  const registers = await registersSay(desk, groups, asked);
  return (view: View) => prepare(view, asked, { groups, registers, today: desk.today() });
};

const briefOf = ({ id, savedOn, savedAt, how, content: { fromOn, toOn, groups } }: GivenSummary) => ({
  summaryId: id,
  savedOn,
  savedAt,
  fromOn,
  toOn,
  groups,
  how,
});

export const summaryQueries: Queries<'summaries'> = {
  'summaries.preview': async (asked, desk) => {
    const prepared = await ready(asked, desk);
    return desk.store.read(documents, (view) => {
      const { content, sha256, heldBack, given } = prepared(view);
      const latest = given.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
      return { paper: summaryPaper(content), sha256, heldBack, given: latest.map(briefOf) };
    });
  },
  'summaries.get': ({ summaryId }, desk) =>
    desk.store.read(['summaries'], (view) => {
      const given = need(view, givenSummaries, summaryId);
      return { paper: summaryPaper(approveAgain(given)), given: briefOf(given) };
    }),
};

export const summaryCommands: Commands<'summaries'> = {
  /**
   * Asks where, decides once more what may be told, writes down that it left and what it told, and only then lets it
   * leave: no later summary may open one that nobody has a record of. When the file cannot be written, the record goes.
   */
  'summaries.save': async ({ how, print, sha256, ...asked }, desk) => {
    const prepared = await ready(asked, desk);
    const fileName = summaryWords.fileName(asked.fromOn, asked.toOn, how);
    const destination = await desk.host.chooseWhereToSave({
      suggestedName: fileName,
      mediaType: how === 'pdf' ? 'application/pdf' : 'text/csv',
    });
    if (!destination) return { outcome: 'not-now' };
    const { content } = await desk.store.read(documents, (view) => prepared(view));
    const { bytes, cannotShow } =
      how === 'pdf'
        ? await summaryPdf(content, { print, madeAt: desk.now() })
        : { bytes: Buffer.from(summaryCsv(content), 'utf8'), cannotShow: [] };
    const { commit } = await desk.store.change('summaries.save', documents, (draft) => {
      const now = prepared(draft);
      if (now.sha256 !== sha256) throw new AppError('conflict', { kind: 'summaries' });
      const id = desk.newId() as SummaryId;
      draft.put(givenSummaries, id, {
        id,
        savedAt: desk.now(),
        savedOn: desk.today(),
        how,
        fileName,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        content: { ...now.content },
        told: now.told,
      });
    });
    try {
      return { outcome: 'saved', fileName, file: await destination.write(bytes), cannotShow };
    } catch (error) {
      if (commit) await desk.store.undo(commit.id);
      throw error;
    }
  },
};
