import type { GroupId } from './ids.ts';
import { PersonId } from './ids.ts';
import type { Slot } from './sessions.ts';
import { line, Name } from './text.ts';
import { z } from '#shared/z.ts';

/** What there is to do at most groups; a group may add its own in its own words. */
export const knownRoles = ['opens', 'greets', 'tea', 'leads', 'walks-last'] as const;
export type KnownRole = (typeof knownRoles)[number];

export const RoleId = z.union([z.enum(knownRoles), z.uuidv7().brand<'OwnRole'>()]);
export type RoleId = z.infer<typeof RoleId>;

export const isKnownRole = (roleId: RoleId): roleId is KnownRole =>
  (knownRoles as readonly string[]).includes(roleId);

/** As it stands after a name: "sets up the room". */
export const RoleWords = line(60);

export const mostRoles = 12;

const OneRole = z
  .strictObject({ roleId: RoleId, words: RoleWords.optional() })
  .refine(({ roleId, words }) => isKnownRole(roleId) === (words === undefined), { path: ['words'] });

/** What there is to do at the sessions of one group, in the order in which it is read. */
export const Roles = z.strictObject({
  roles: z
    .array(OneRole)
    .max(mostRoles)
    .refine((roles) => new Set(roles.map(({ roleId }) => roleId)).size === roles.length),
});
export type Roles = z.infer<typeof Roles>;

const OnePerson = z.strictObject({ kind: z.literal('person'), personId: PersonId });
/** Somebody who is not in our books, by name. */
const OneHelper = z.strictObject({ kind: z.literal('helper'), name: Name });

/** Who has a role: a person of the group, or a helper by name. */
export const Holder = z.discriminatedUnion('kind', [OnePerson, OneHelper]);
export type Holder = z.infer<typeof Holder>;

/** Who has a role on one date: somebody, or nobody although somebody usually does. */
export const Turn = z.discriminatedUnion('kind', [
  OnePerson,
  OneHelper,
  z.strictObject({ kind: z.literal('nobody') }),
]);
export type Turn = z.infer<typeof Turn>;

export const usualKey = (groupId: GroupId, roleId: RoleId): string => `${groupId}/${roleId}`;

export const turnKey = (slot: Slot, roleId: RoleId): string => `${slot}/${roleId}`;

/** Whose name a record of the rota holds, if it is one of the people we know. */
export const personOf = (turn: Turn): PersonId | undefined =>
  turn.kind === 'person' ? turn.personId : undefined;

/** Who has the role on a date: what was said for the date, or else who usually has it; undefined when nobody has it yet. */
export const holderOn = (turn: Turn | undefined, usually: Holder | undefined): Holder | undefined => {
  if (turn?.kind === 'nobody') return undefined;
  return turn ?? usually;
};

/** What is kept for a date when somebody is chosen: nothing where that is what is usual anyway. */
export const turnToKeep = (chosen: Turn | undefined, usually: Holder | undefined): Turn | undefined => {
  if (!chosen || (chosen.kind === 'nobody' && !usually)) return undefined;
  return isSameHolder(chosen, usually) ? undefined : chosen;
};

const isSameHolder = (one: Turn, other: Holder | undefined): boolean => {
  if (one.kind === 'person') return other?.kind === 'person' && other.personId === one.personId;
  return one.kind === 'helper' && other?.kind === 'helper' && other.name === one.name;
};
