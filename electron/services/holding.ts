import { heldJson, heldPdf, heldSections } from '../formats/heldSheet.ts';
import { heldWords } from '../formats/heldWords.ts';
import type { View } from '../store/store.ts';
import type { Commands, Queries, ReadingDesk } from './desk.ts';
import { groupBrief, need, records } from './looking.ts';
import { savePaper } from './savedPaper.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { mostMentions } from '#shared/contract/holding.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import type { HeldMark, HeldRole, HoldingContent } from '#shared/domain/holding.ts';
import { fullName, type Person } from '#shared/domain/people.ts';
import { markKey, splitMarkKey } from '#shared/domain/register.ts';
import { isKnownRole, personOf, type RoleId } from '#shared/domain/rota.ts';
import { dayOfSlot, type Session, sessionIdOf, type Slot } from '#shared/domain/sessions.ts';
import { type ShareableHolding, shareHolding } from '#shared/domain/sharing/holding.ts';
import {
  correctionsShelf,
  groups,
  linkWorkers,
  marksShelf,
  people,
  referrals,
  registers,
  rotaRoles,
  sentReturns,
  sessionsShelf,
  turnsShelf,
  usualHolders,
  wellbeing,
} from '#shared/domain/shelves.ts';
import { saidBy } from '#shared/domain/wellbeing.ts';

const ownDocuments = ['people', 'groups', 'link-workers', 'referrals', 'returns', 'rotas', 'wellbeing'];

const nameIn = (view: View, groupId: GroupId): string => view.get(groups, groupId)?.name ?? '';
const linkWorkerIn = (view: View, id: string | undefined): { linkWorker?: string } => {
  const name = id === undefined ? undefined : view.get(linkWorkers, id)?.name;
  return name === undefined ? {} : { linkWorker: name };
};

/** Which group's registers of which year a document holds. */
const ofDocument = (document: string) => {
  const [, groupId = '', year = ''] = document.split('/');
  return { groupId: groupId as GroupId, inYear: `${year}-01-01` as Day };
};

const roleIn = (view: View, groupId: GroupId, roleId: RoleId): HeldRole['role'] | undefined => {
  if (isKnownRole(roleId)) return roleId;
  const words = view.get(rotaRoles, groupId)?.roles.find((role) => role.roleId === roleId)?.words;
  return words === undefined ? undefined : { words };
};

const marksIn = (view: View, document: string, personId: PersonId): HeldMark[] => {
  const { groupId, inYear } = ofDocument(document);
  const dayOf = (slot: Slot): Day => view.get(sessionsShelf(groupId, inYear), slot)?.day ?? dayOfSlot(slot);
  const corrections = new Map(
    view
      .list(correctionsShelf(groupId, inYear))
      .filter(([key]) => splitMarkKey(key).personId === personId)
      .map(([key, { was }]) => [key, was] as const),
  );
  const marked = view
    .list(marksShelf(groupId, inYear))
    .filter(([key]) => splitMarkKey(key).personId === personId);
  const keys = new Set([...marked.map(([key]) => key), ...corrections.keys()]);
  const byKey = new Map(marked);
  return [...keys].map((key) => {
    const { slot } = splitMarkKey(key);
    const mark = byKey.get(markKey(slot, personId));
    return {
      group: nameIn(view, groupId),
      day: dayOf(slot),
      mark: mark?.mark ?? null,
      ...(mark?.isWalkIn && { isWalkIn: mark.isWalkIn }),
      ...(mark?.supporters !== undefined && { supporters: mark.supporters }),
      ...(corrections.has(key) && { was: corrections.get(key) ?? null }),
    };
  });
};

const rolesIn = (view: View, documents: readonly string[], personId: PersonId): HeldRole[] => {
  const usual = view.list(usualHolders).map(([key, holder]) => {
    const [groupId, roleId] = key.split('/');
    return { groupId: groupId as GroupId, roleId: roleId as RoleId, holder, on: undefined };
  });
  const turns = documents.flatMap((document) => {
    const { groupId, inYear } = ofDocument(document);
    return view.list(turnsShelf(groupId, inYear)).map(([key, holder]) => {
      const [slot, roleId] = key.split('/');
      return { groupId, roleId: roleId as RoleId, holder, on: dayOfSlot(slot as Slot) };
    });
  });
  return [...usual, ...turns].flatMap(({ groupId, roleId, holder, on }) => {
    const role = personOf(holder) === personId ? roleIn(view, groupId, roleId) : undefined;
    return role === undefined ? [] : [{ group: nameIn(view, groupId), role, ...(on && { on }) }];
  });
};

const copiesIn = (view: View, personId: PersonId): HoldingContent['copies'] =>
  records(view, sentReturns).flatMap(({ content, savedOn, referrals: whose }) =>
    content.rows.flatMap((row, at) =>
      whose[at]?.personId === personId
        ? [{ to: content.forLinkWorker, savedOn, fromOn: content.fromOn, toOn: content.toOn, row }]
        : [],
    ),
  );

const holdingIn = (
  view: View,
  documents: readonly string[],
  personId: PersonId,
  today: Day,
): ShareableHolding => {
  const person = need(view, people, personId);
  const marks = documents.flatMap((document) => marksIn(view, document, personId));
  return shareHolding(
    {
      person,
      name: fullName(person),
      regularAt: person.belongings.map(({ groupId, sinceOn, untilOn }) => ({
        group: nameIn(view, groupId),
        sinceOn,
        ...(untilOn !== undefined && { untilOn }),
      })),
      consents: person.consents.map((consent) => ({
        consent,
        ...('linkWorkerId' in consent && linkWorkerIn(view, consent.linkWorkerId)),
      })),
      calls: (person.quietCalls ?? []).map((call) => ({ group: nameIn(view, call.groupId), call })),
      stories: records(view, referrals).map((referral) => ({
        group: nameIn(view, referral.groupId),
        ...linkWorkerIn(view, referral.linkWorkerId),
        referral,
      })),
      marks: marks.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      roles: rolesIn(view, documents, personId),
      wellbeing: saidBy(records(view, wellbeing), personId).map((said) => ({
        group: nameIn(view, said.groupId),
        said,
      })),
      copies: copiesIn(view, personId),
    },
    today,
  );
};

const textsOf = ({ note, topic, cancelledBecause }: Session): string[] =>
  [note, topic, cancelledBecause].filter((text) => text !== undefined);

/** Notes in which the first name stands as a word: full names are found without help when somebody is erased. */
const mentionsIn = (
  view: View,
  documents: readonly string[],
  { preferredName, erasedOn }: Person,
): OutputOf<'holding.get'>['mentions'] => {
  if (erasedOn !== undefined) return [];
  const asWord = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${preferredName.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`,
    'iu',
  );
  return documents
    .flatMap((document) => {
      const { groupId, inYear } = ofDocument(document);
      const group = view.get(groups, groupId);
      if (!group) return [];
      return view.list(sessionsShelf(groupId, inYear)).flatMap(([slot, session]) =>
        textsOf(session)
          .filter((text) => asWord.test(text))
          .map((text) => ({
            sessionId: sessionIdOf(groupId, slot as Slot),
            group: groupBrief(group),
            day: session.day,
            text,
          })),
      );
    })
    .toSorted((one, other) => (one.day > other.day ? -1 : 1))
    .slice(0, mostMentions);
};

const reading = async <T>(
  desk: ReadingDesk,
  look: (view: View, documents: readonly string[]) => T,
): Promise<T> => {
  const documents = await desk.store.documents(registers);
  return desk.store.read([...ownDocuments, ...documents], (view) => look(view, documents));
};

export const holdingQueries: Queries<'holding'> = {
  'holding.get': ({ personId }, desk) =>
    reading(desk, (view, documents) => {
      const held = holdingIn(view, documents, personId, desk.today());
      const { person } = held;
      return {
        name: held.name,
        ...(person.erasedOn !== undefined && { erasedOn: person.erasedOn }),
        sections: heldSections(held),
        copies: held.copies.map(({ to, savedOn }) => ({ to, savedOn })),
        mentions: mentionsIn(view, documents, person),
      };
    }),
};

export const holdingCommands: Commands<'holding'> = {
  /** Changes nothing that is kept. */
  'holding.save': async ({ personId, as }, desk) => {
    const held = await reading(desk, (view, documents) => holdingIn(view, documents, personId, desk.today()));
    const fileName = heldWords.fileName(held.name, as);
    if (as === 'pdf') return savePaper(desk, fileName, (madeAt) => heldPdf(held, desk.today(), madeAt));
    const destination = await desk.host.chooseWhereToSave({
      suggestedName: fileName,
      mediaType: 'application/json',
    });
    if (!destination) return { outcome: 'not-now' };
    return { outcome: 'saved', fileName, file: await destination.write(heldJson(held)), cannotShow: [] };
  },
};
