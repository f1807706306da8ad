import { badgesPaper, badgesPdf } from '../formats/papers/badges.ts';
import { type BlockPaper, blocksPdf } from '../formats/papers/blocks.ts';
import { datesPaper } from '../formats/papers/dates.ts';
import { posterPdf } from '../formats/papers/posterPdf.ts';
import { posterPaper } from '../formats/papers/posterWords.ts';
import { signInPaper } from '../formats/papers/signIn.ts';
import type { Pdf } from '../formats/pdf.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { comersDocuments, comersTo } from './groupComers.ts';
import { contactsOf, numbersPaper, openMailing } from './groupContacts.ts';
import { documentsAhead, knownGroups } from './groups.ts';
import { need } from './looking.ts';
import { savePaper } from './savedPaper.ts';
import { registerDocuments, sessionsIn } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import { usualTimesTold } from './usualTimes.ts';
import type { PaperAsked, ToldBlock } from '#shared/contract/papers.ts';
import { addDays, type Instant } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import { shareBadges } from '#shared/domain/sharing/badges.ts';
import { shareDates } from '#shared/domain/sharing/dates.ts';
import { sharePoster } from '#shared/domain/sharing/poster.ts';
import { shareSignIn } from '#shared/domain/sharing/signIn.ts';
import { mostDaysMoved } from '#shared/domain/sessions.ts';
import { groups } from '#shared/domain/shelves.ts';

type Asked<Kind extends PaperAsked['kind']> = Extract<PaperAsked, { kind: Kind }>;

/** A paper that may leave: what stands on it, and how it becomes a PDF. */
interface Paper extends Pick<BlockPaper, 'fileName' | 'title' | 'blocks'> {
  pdf: (madeAt: Instant) => Promise<Pdf>;
}

const ofBlocks = (paper: BlockPaper, { print }: Pick<PaperAsked, 'print'>): Paper => ({
  ...paper,
  pdf: (madeAt) => blocksPdf(paper, { print, madeAt }),
});

/** Days for which a poster says that the group does not meet, and from which it takes the next dates. */
const daysOnPoster = 60;

const poster = async (
  { groupId, print, size, hasCode }: Asked<'poster'>,
  desk: ReadingDesk,
): Promise<Paper> => {
  const today = desk.today();
  const toOn = addDays(today, daysOnPoster);
  const may = await desk.store.read(['groups', 'settings', ...documentsAhead(groupId, today)], (view) => {
    const group = need(view, groups, groupId);
    const times = (usualTimesTold(group, today)[0]?.times ?? []).filter(
      ({ lastOn }) => lastOn === undefined || lastOn >= today,
    );
    return sharePoster({
      group,
      usualTimes: times,
      sessions: sessionsIn(view, group, today, toOn),
      leftOut: times.flatMap(({ notOn = [] }) => notOn.map(({ on }) => on)).filter((on) => on <= toOn),
      today,
      settings: settingsIn(view),
    });
  });
  return { ...posterPaper(may), pdf: (madeAt) => posterPdf(may, { print, size, hasCode, madeAt }) };
};

const dates = async (asked: Asked<'dates'>, desk: ReadingDesk): Promise<Paper> => {
  const { groupId, fromOn, toOn } = asked;
  const known = await knownGroups(desk);
  const of = known.filter(({ id }) => groupId === undefined || id === groupId);
  const [only] = groupId === undefined ? [] : of;
  if (groupId !== undefined && !only) throw new AppError('not-found', { kind: 'groups' });
  const documents = of.flatMap(({ id }) => registerDocuments(id, fromOn, toOn));
  const sessions = await desk.store.read(documents, (view) =>
    of.flatMap((group) =>
      // Whoever comes on a day from which a session was moved has to read where to.
      sessionsIn(view, group, addDays(fromOn, -mostDaysMoved), addDays(toOn, mostDaysMoved)).map(
        (session) => ({
          group,
          session,
        }),
      ),
    ),
  );
  return ofBlocks(datesPaper(shareDates({ only, sessions, fromOn, toOn, today: desk.today() })), asked);
};

const badges = async (
  { groupId, print, sheet, used }: Asked<'badges'>,
  desk: ReadingDesk,
): Promise<Paper> => {
  const today = desk.today();
  const may = await desk.store.read(comersDocuments(groupId, today), (view) => {
    const group = need(view, groups, groupId);
    return shareBadges({ group, people: comersTo(view, group, today).expected, today });
  });
  return { ...badgesPaper(may), pdf: (madeAt) => badgesPdf(may, { print, sheet, used, madeAt }) };
};

const signIn = async (asked: Asked<'sign-in'>, desk: ReadingDesk): Promise<Paper> => {
  const { groupId, hasNames } = asked;
  const today = desk.today();
  const may = await desk.store.read(comersDocuments(groupId, today), (view) => {
    const group = need(view, groups, groupId);
    const { expected, session } = comersTo(view, group, today);
    return shareSignIn({ group, today, ...(hasNames ? { people: expected, session } : { people: [] }) });
  });
  return ofBlocks(signInPaper(may), asked);
};

const paperFor = async (asked: PaperAsked, desk: ReadingDesk): Promise<Paper> => {
  switch (asked.kind) {
    case 'poster':
      return poster(asked, desk);
    case 'dates':
      return dates(asked, desk);
    case 'badges':
      return badges(asked, desk);
    case 'sign-in':
      return signIn(asked, desk);
    case 'telephones':
    case 'telephone-tree':
      return ofBlocks(await numbersPaper(asked.kind, asked.groupId, desk), asked);
  }
};

export const paperQueries: Queries<'papers'> = {
  'papers.contacts': contactsOf,
  'papers.get': async (asked, desk) => {
    const { title, blocks, pdf } = await paperFor(asked, desk);
    const told = { title, blocks: blocks as ToldBlock[] };
    if (asked.kind !== 'poster') return told;
    const { pages } = await pdf(`${desk.today()}T12:00:00.000Z` as Instant);
    return { ...told, pages };
  },
};

export const paperCommands: Commands<'papers'> = {
  'papers.openMail': openMailing,
  'papers.save': async (asked, desk) => {
    const { fileName, pdf } = await paperFor(asked, desk);
    return savePaper(desk, fileName, pdf);
  },
};
