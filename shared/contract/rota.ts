import { command, query } from './call.ts';
import { Changed, GroupBrief, HolderSaid, PersonBrief, RotaLine, SessionBrief } from './parts.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { Holder, mostRoles, RoleId, RoleWords, Turn } from '#shared/domain/rota.ts';
import { SessionId } from '#shared/domain/sessions.ts';
import { z } from '#shared/z.ts';

export const rotaCalls = {
  /** What there is to do at a group, who usually does it, and who does it at its next sessions. */
  'rota.get': query(
    z.strictObject({ groupId: GroupId }),
    z.strictObject({
      group: GroupBrief,
      /** Empty before the rota is begun. */
      roles: z.array(
        z.strictObject({ roleId: RoleId, words: z.string().optional(), usually: HolderSaid.optional() }),
      ),
      /** The next eight that are not called off. */
      sessions: z.array(SessionBrief.extend({ rota: z.array(RotaLine) })),
      /** Who can be chosen: regulars of the group, and whoever has a role already. */
      people: z.array(PersonBrief),
      helpers: z.array(z.string()),
    }),
  ),
  /** Says anew what there is to do and who usually does it. A role of the group's own comes with words and without an id. */
  'rota.setRoles': command(
    z.strictObject({
      groupId: GroupId,
      roles: z
        .array(
          z
            .strictObject({
              roleId: RoleId.optional(),
              words: RoleWords.optional(),
              usually: Holder.optional(),
            })
            .refine(({ roleId, words }) => roleId !== undefined || words !== undefined, { path: ['words'] }),
        )
        .max(mostRoles),
    }),
    Changed,
  ),
  /** Says for some dates who does what; null is who usually does it. */
  'rota.fill': command(
    z.strictObject({
      groupId: GroupId,
      turns: z
        .array(z.strictObject({ sessionId: SessionId, roleId: RoleId, who: Turn.nullable() }))
        .max(mostRoles * 8),
    }),
    Changed,
  ),
};
