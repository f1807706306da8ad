import { concernPaper } from '../formats/concernSheet.ts';
import { blocksPdf } from '../formats/papers/blocks.ts';
import { savePaper } from '../services/savedPaper.ts';
import { settingsIn } from '../services/settings.ts';
import { admitted, endTicket, giveTicket } from './concernTickets.ts';
import type { DataFolder } from './dataFolder.ts';
import { deskOf } from './desk.ts';
import { eraseFromFolder } from './erasing.ts';
import type { FolderHandlers } from './folderHandlers.ts';
import { isHelpingIn } from './helping.ts';
import { refuseUnlessOpen } from './problems.ts';
import { refusal } from './safety.ts';
import type { InputOf, OutputOf } from '#shared/contract/api.ts';
import type { ToldBlock } from '#shared/contract/papers.ts';
import { type Concern, mostAdded } from '#shared/domain/concerns.ts';
import { instantAt } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { ConcernId } from '#shared/domain/ids.ts';
import { concerns, settings } from '#shared/domain/shelves.ts';
import { shareConcern } from '#shared/domain/sharing/concern.ts';

const notFound = () => new AppError('not-found', { kind: 'concerns' });

/** No change of the leader's, so that no list of changes and no undo knows of it. Throws `not-allowed` where nothing may be written. */
const storeToChange = (folder: DataFolder) => {
  const store = refuseUnlessOpen(folder.opening());
  const { readingOnly } = store;
  if (readingOnly !== null) throw new AppError('not-allowed', { readingOnly });
  return store;
};

async function write(
  folder: DataFolder,
  written: InputOf<'concerns.write'>,
): Promise<OutputOf<'concerns.write'>> {
  const concern: Concern = {
    ...written,
    id: folder.newId() as ConcernId,
    writtenAt: instantAt(folder.clock()),
  };
  await storeToChange(folder).change('concerns.write', [concerns.document], (draft) =>
    draft.put(concerns, concern.id, concern),
  );
  const isHelping = await isHelpingIn(folder);
  return { concernId: concern.id, ticket: isHelping ? null : giveTicket(folder, concern.id) };
}

async function open(
  folder: DataFolder,
  { passphrase }: InputOf<'concerns.open'>,
): Promise<OutputOf<'concerns.open'>> {
  refuseUnlessOpen(folder.opening());
  if (folder.keyring.key(folder.path()) !== undefined) {
    if (passphrase === undefined) throw new AppError('invalid-input', { places: ['passphrase'] });
    const refused = await refusal(folder, passphrase);
    if (refused) return refused;
  } else if (await isHelpingIn(folder)) {
    // Nothing would tell the leader from whoever minds the laptop.
    throw new AppError('not-allowed', { isHelping: true });
  }
  return { outcome: 'open', ticket: giveTicket(folder, 'all') };
}

/** Of two that were written at one moment the later one has the greater id. */
const momentOf = ({ writtenAt, id }: Concern): string => `${writtenAt} ${id}`;

/** What the ticket lets one look at, as it may leave, the latest first. */
async function shared(folder: DataFolder, ticket: string) {
  const { isTo } = admitted(folder, ticket);
  const store = refuseUnlessOpen(folder.opening());
  return store.read([concerns.document, settings.document], (view) =>
    view
      .list(concerns)
      .map(([, concern]) => concern)
      .filter(({ id }) => isTo(id))
      .toSorted((one, other) => (momentOf(one) > momentOf(other) ? -1 : 1))
      .map((concern) => ({
        concern,
        paper: concernPaper(shareConcern(concern, settingsIn(view), folder.today())),
      })),
  );
}

const list = async (folder: DataFolder, ticket: string): Promise<OutputOf<'concerns.list'>> =>
  (await shared(folder, ticket)).map(
    ({ concern: { id, writtenAt, happenedOn, about }, paper: { title, blocks } }) => ({
      concernId: id,
      writtenAt,
      happenedOn,
      ...(about !== undefined && { about }),
      paper: { title, blocks: blocks as ToldBlock[] },
    }),
  );

async function paperOf(folder: DataFolder, { ticket, concernId }: { ticket: string; concernId: ConcernId }) {
  const found = (await shared(folder, ticket)).find(({ concern }) => concern.id === concernId);
  if (!found) throw notFound();
  return found.paper;
}

async function add(
  folder: DataFolder,
  { ticket, concernId, ...said }: InputOf<'concerns.add'>,
): Promise<OutputOf<'concerns.add'>> {
  const { isTo } = admitted(folder, ticket);
  const at = instantAt(folder.clock());
  await storeToChange(folder).change('concerns.add', [concerns.document], (draft) => {
    const concern = draft.get(concerns, concernId);
    if (!concern || !isTo(concernId)) throw notFound();
    const added = [...(concern.added ?? []), { ...said, at }];
    if (added.length > mostAdded) throw new AppError('invalid-input', { places: ['words'] });
    draft.put(concerns, concernId, { ...concern, added });
  });
  return { outcome: 'done' };
}

export const concernHandlers: FolderHandlers<'concerns'> = {
  'concerns.write': (written, folder) => write(folder, written),
  'concerns.open': (input, folder) => folder.inTurn(() => open(folder, input)),
  'concerns.close': async ({ ticket }, folder) => {
    endTicket(folder, ticket);
    return { outcome: 'done' };
  },
  'concerns.list': ({ ticket }, folder) => list(folder, ticket),
  'concerns.add': (input, folder) => add(folder, input),
  'concerns.save': async ({ print, ...one }, folder) => {
    const paper = await paperOf(folder, one);
    return savePaper(deskOf(folder), paper.fileName, (madeAt) => blocksPdf(paper, { print, madeAt }));
  },
  'concerns.delete': ({ ticket, concernId }, folder) =>
    folder.inTurn(async () => {
      storeToChange(folder);
      await paperOf(folder, { ticket, concernId });
      return eraseFromFolder(folder, [{ what: 'concern', id: concernId }]);
    }),
};
