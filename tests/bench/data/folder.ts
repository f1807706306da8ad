import { ask, openCore } from '../openCore.ts';
import type { Size } from '../sizes.ts';
import { now, sessionsAYear } from './calendar.ts';
import { peopleOf } from './people.ts';
import { groupsOf, registerOf } from './registers.ts';
import { linkWorkersOf, referralsOf } from './stories.ts';
import { createCatalogues } from '#electron/store/catalogues.ts';
import { documentAdapter, type DocumentState, emptyDocument } from '#electron/store/document.ts';
import { createWrite, makeFolders } from '#electron/store/durableWrite.ts';
import { nodeFiles as files } from '#electron/store/fileLayer.ts';
import { openJournal } from '#electron/store/journal.ts';
import { writeKnownDocuments } from '#electron/store/knownDocuments.ts';
import { writeMarker } from '#electron/store/marker.ts';
import { plainSeal as seal } from '#electron/store/seal.ts';
import type { Shelf } from '#shared/domain/library.ts';
import { markKey } from '#shared/domain/register.ts';
import { sessionIdOf } from '#shared/domain/sessions.ts';
import {
  groups,
  library,
  linkWorkers,
  marksShelf,
  people,
  referrals,
  sessionsShelf,
  settings,
} from '#shared/domain/shelves.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { groupId, personId } from '#tests/support/builders.ts';

/** The first group's last registers are taken in the app, so that the journal holds what it holds in a used folder. */
const takenInTheApp = 16;

type Documents = Map<string, DocumentState>;

function put<R>(documents: Documents, { document, shelf }: Shelf<R>, id: string, record: R): void {
  const state = documents.get(document) ?? emptyDocument(document);
  documents.set(document, state);
  const records = state.shelves.get(shelf) ?? new Map<string, unknown>();
  state.shelves.set(shelf, records);
  records.set(id, record);
}

function whoAndWhat(size: Size): Documents {
  const documents: Documents = new Map();
  for (const each of groupsOf(size)) put(documents, groups, each.id, each);
  for (const each of peopleOf(size)) put(documents, people, each.id, each);
  for (const each of linkWorkersOf(size)) put(documents, linkWorkers, each.id, each);
  for (const each of referralsOf(size)) put(documents, referrals, each.id, each);
  put(documents, settings, 'settings', { ...usualSettings, isWelcomed: true });
  return documents;
}

function registersOfGroup(size: Size, group: number): Documents {
  const documents: Documents = new Map();
  const latest = group === 0 ? takenInTheApp + 1 : 1;
  for (let weeksAgo = size.years * sessionsAYear; weeksAgo >= latest; weeksAgo -= 1) {
    const { slot, session, marks } = registerOf(size, group, weeksAgo);
    const id = groupId(group);
    put(documents, sessionsShelf(id, slot), slot, session);
    for (const [person, mark] of marks) {
      put(documents, marksShelf(id, slot), markKey(slot, personId(person)), mark);
    }
  }
  return documents;
}

async function takeLastRegisters(folder: string, size: Size): Promise<void> {
  const core = await openCore(folder);
  for (let weeksAgo = takenInTheApp; weeksAgo >= 1; weeksAgo -= 1) {
    const { slot, marks } = registerOf(size, 0, weeksAgo);
    const sessionId = sessionIdOf(groupId(0), slot);
    for (const [person, { mark }] of marks) {
      await ask(core, 'register.mark', { sessionId, personId: personId(person), mark });
    }
  }
  await core.close();
}

/** Makes the data folder of a desk of that size, in the store's own files and by the store's own hand. */
export async function makeFolder(folder: string, size: Size): Promise<void> {
  await makeFolders(files, folder);
  const write = createWrite(files, folder);
  const createdAt = new Date(now).toISOString();
  await writeMarker(write, {
    format: 1,
    folderId: groupId(999),
    deviceId: groupId(998),
    practice: false,
    createdAt,
  });
  const known = new Map<string, number>();
  async function writeDocuments(documents: Documents): Promise<void> {
    for (const [name, state] of documents) {
      // As if each document had been filled by one commit.
      state.lastCommit = known.size + 1;
      await documentAdapter({ files, folder, write, seal, library, name }).write(state);
      known.set(name, state.lastCommit);
    }
    const inMemory = {
      names: () => [...documents.keys()],
      newestCommit: (name: string) => known.get(name) ?? null,
      load: async () => documents,
    };
    const catalogues = createCatalogues({ files, folder, write, seal, library, documents: inMemory });
    await catalogues.writeBack([...documents.keys()]);
  }

  await writeDocuments(whoAndWhat(size));
  for (let group = 0; group < size.groups; group += 1) await writeDocuments(registersOfGroup(size, group));
  await writeKnownDocuments(write, seal, { lastCommit: known.size, documents: known });
  const content = { chain: [], strays: [], commits: [], lastSeq: known.size, inDocuments: known.size };
  const journal = await openJournal({ files, folder, write, seal, content });
  await journal.close();
  await takeLastRegisters(folder, size);
}
