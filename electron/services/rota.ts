import type { Draft, View } from '../store/store.ts';
import { changed } from './changed.ts';
import type { Commands, Desk, Queries } from './desk.ts';
import { groupBrief, need, personBriefs, records } from './looking.ts';
import { documentOf, needSession, registerDocuments, sessionBrief, sessionsIn } from './sessionRecords.ts';
import type { InputOf } from '#shared/contract/api.ts';
import type { HolderSaid, RotaLine } from '#shared/contract/parts.ts';
import { addDays, type Day } from '#shared/domain/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { GroupId, PersonId } from '#shared/domain/ids.ts';
import { belongsOn, byName } from '#shared/domain/people.ts';
import {
  type Holder,
  holderOn,
  isKnownRole,
  personOf,
  type RoleId,
  type Roles,
  type Turn,
  turnKey,
  turnToKeep,
  usualKey,
} from '#shared/domain/rota.ts';
import { groupOf, type Slot, slotOf } from '#shared/domain/sessions.ts';
import { groups, people, rotaRoles, turnsShelf, usualHolders } from '#shared/domain/shelves.ts';

/** The documents of every rota, beside the registers. */
export const rotaDocuments = ['rotas'] as const;

const shownSessions = 8;
/** Eight sessions of a group that meets every month and a half lie within a year. */
const daysAhead = 366;

type PersonSaid = ReturnType<typeof personBriefs>;

const said = (holder: Holder, personSaid: PersonSaid): HolderSaid =>
  holder.kind === 'helper' ? holder : { kind: 'person', person: personSaid(holder.personId) };

const rolesOf = (view: View, groupId: GroupId): Roles['roles'] => view.get(rotaRoles, groupId)?.roles ?? [];

const usualHolder = (view: View, groupId: GroupId, roleId: RoleId): Holder | undefined =>
  view.get(usualHolders, usualKey(groupId, roleId));

/** Who does what at one session; empty for a group without a rota. */
export const rotaOn = (view: View, groupId: GroupId, slot: Slot, personSaid: PersonSaid): RotaLine[] =>
  rolesOf(view, groupId).map((role) => {
    const turn = view.get(turnsShelf(groupId, slot), turnKey(slot, role.roleId));
    const who = holderOn(turn, usualHolder(view, groupId, role.roleId));
    return { ...role, ...(who && { who: said(who, personSaid) }), isAsUsual: turn === undefined };
  });

/** Takes every word of the rota about a session away, when the session itself goes. */
export const forgetTurns = (draft: Draft, groupId: GroupId, slot: Slot): void => {
  const shelf = turnsShelf(groupId, slot);
  for (const [key] of draft.list(shelf, `${slot}/`)) draft.remove(shelf, key);
};

const known = (view: View, holder: Turn): Turn => {
  const personId = personOf(holder);
  if (personId !== undefined) need(view, people, personId);
  return holder;
};

export const rotaQueries: Queries<'rota'> = {
  'rota.get': ({ groupId }, desk) => {
    const today = desk.today();
    const until = addDays(today, daysAhead);
    const documents = ['groups', 'people', ...rotaDocuments, ...registerDocuments(groupId, today, until)];
    return desk.store.read(documents, (view) => {
      const group = need(view, groups, groupId);
      const personSaid = personBriefs(view);
      const roles = rolesOf(view, groupId).map((role) => {
        const usually = usualHolder(view, groupId, role.roleId);
        return { ...role, ...(usually && { usually: said(usually, personSaid) }) };
      });
      const sessions = sessionsIn(view, group, today, until)
        .filter(({ cancelledBecause }) => cancelledBecause === undefined)
        .slice(0, shownSessions)
        .map((session) => ({
          ...sessionBrief(group, session, today),
          rota: rotaOn(view, groupId, session.slot, personSaid),
        }));
      const holders = [
        ...roles.flatMap(({ usually }) => usually ?? []),
        ...sessions.flatMap(({ rota }) => rota.flatMap(({ who }) => who ?? [])),
      ];
      return {
        group: groupBrief(group),
        roles,
        sessions,
        people: choosable(view, groupId, holders, today).map(personSaid),
        helpers: [
          ...new Set(holders.flatMap((holder) => (holder.kind === 'helper' ? holder.name : []))),
        ].sort((one, other) => one.localeCompare(other, 'en-GB')),
      };
    });
  },
};

/** Regulars of the group, and whoever of the people we know has a role already. */
const choosable = (view: View, groupId: GroupId, holders: readonly HolderSaid[], today: Day): PersonId[] => {
  const holding = new Set(
    holders.flatMap((holder) => (holder.kind === 'person' ? holder.person.personId : [])),
  );
  return records(view, people)
    .filter((person) => belongsOn(person, groupId, today) || holding.has(person.id))
    .sort(byName)
    .map(({ id }) => id);
};

const setRoles = ({ groupId, roles }: InputOf<'rota.setRoles'>, draft: Draft, desk: Desk): void => {
  need(draft, groups, groupId);
  const before = rolesOf(draft, groupId);
  const now = roles.map(({ roleId, words, usually }) => {
    const id = roleId ?? (desk.newId() as RoleId);
    if (!isKnownRole(id) && roleId !== undefined && !before.some((each) => each.roleId === roleId)) {
      throw new AppError('not-found', { kind: 'roles' });
    }
    return { role: { roleId: id, ...(words !== undefined && !isKnownRole(id) && { words }) }, usually };
  });
  const ids = now.map(({ role }) => role.roleId);
  if (new Set(ids).size < ids.length || now.some(({ role }) => !isKnownRole(role.roleId) && !role.words)) {
    throw new AppError('invalid-input', { places: ['roles'] });
  }
  draft.put(rotaRoles, groupId, { roles: now.map(({ role }) => role) });
  for (const { roleId } of before) {
    if (!ids.includes(roleId)) draft.remove(usualHolders, usualKey(groupId, roleId));
  }
  for (const { role, usually } of now) {
    const key = usualKey(groupId, role.roleId);
    if (usually) {
      known(draft, usually);
      draft.put(usualHolders, key, usually);
    } else draft.remove(usualHolders, key);
  }
};

export const rotaCommands: Commands<'rota'> = {
  'rota.setRoles': async (input, desk) => {
    const documents = ['groups', 'people', ...rotaDocuments];
    const { commit } = await desk.store.change('rota.setRoles', documents, (draft) =>
      setRoles(input, draft, desk),
    );
    return changed(commit);
  },
  'rota.fill': async ({ groupId, turns }, desk) => {
    if (turns.some(({ sessionId }) => groupOf(sessionId) !== groupId)) {
      throw new AppError('invalid-input', { places: ['turns'] });
    }
    const documents = turns.map(({ sessionId }) => documentOf(sessionId));
    const { commit } = await desk.store.change(
      'rota.fill',
      [...new Set(['groups', 'people', ...rotaDocuments, ...documents])],
      (draft) => {
        const roles = rolesOf(draft, groupId);
        for (const { sessionId, roleId, who } of turns) {
          needSession(draft, sessionId);
          if (!roles.some((role) => role.roleId === roleId))
            throw new AppError('not-found', { kind: 'roles' });
          const slot = slotOf(sessionId);
          const kept = turnToKeep(who ? known(draft, who) : undefined, usualHolder(draft, groupId, roleId));
          const shelf = turnsShelf(groupId, slot);
          if (kept) draft.put(shelf, turnKey(slot, roleId), kept);
          else draft.remove(shelf, turnKey(slot, roleId));
        }
      },
    );
    return changed(commit);
  },
};
