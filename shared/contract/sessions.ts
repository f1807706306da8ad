import { command, query } from './call.ts';
import { Changed, PersonBrief, RotaLine, SessionBrief } from './parts.ts';
import { Day, Time } from '#shared/domain/dates.ts';
import { GroupId } from '#shared/domain/ids.ts';
import { Headcount, SessionId, Topic } from '#shared/domain/sessions.ts';
import { Name, Note, Place } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

const OneSession = z.strictObject({ sessionId: SessionId });

const When = { day: Day, startsAt: Time, endsAt: Time, place: Place.optional() };

const endsLater = (when: { startsAt: string; endsAt: string }) => when.endsAt > when.startsAt;

const Listed = SessionBrief.extend({ here: z.int(), wasTaken: z.boolean() });

export const sessionCalls = {
  /** Sessions of one group or of all, in order of time. */
  'sessions.list': query(
    z.strictObject({ groupId: GroupId.optional(), fromOn: Day, toOn: Day }),
    z.array(Listed),
  ),
  /** Everything about one date, but for the names on its register. */
  'sessions.get': query(
    OneSession,
    z.strictObject({
      session: Listed,
      expected: z.int(),
      apologies: z.int(),
      headcount: Headcount,
      note: z.string().optional(),
      /** Empty for a group without a rota. */
      rota: z.array(RotaLine),
      canBeRemoved: z.boolean(),
      before: Listed.optional(),
      after: Listed.optional(),
    }),
  ),
  /** When a course may meet in place of a session that was called off, if none was added for it yet. */
  'sessions.inItsPlace': query(
    OneSession,
    z.strictObject({ when: z.strictObject({ day: Day, startsAt: Time, endsAt: Time }).optional() }),
  ),
  'sessions.cancel': command(z.strictObject({ sessionId: SessionId, because: Note }), Changed),
  'sessions.reinstate': command(OneSession, Changed),
  /**
   * Another day, time or place for one session, which keeps its marks. `conflict`, kind `same-time`, when the group meets
   * then already; `not-allowed`, state `planned`, when somebody was here and the day is still to come.
   */
  'sessions.move': command(
    z.strictObject({ sessionId: SessionId, ...When }).refine(endsLater, { path: ['endsAt'] }),
    Changed,
  ),
  /** One more session of the group, also on a day that has one. Refused like `sessions.move`. */
  'sessions.add': command(
    z
      .strictObject({ groupId: GroupId, ...When, topic: Topic.optional(), visitingExpert: Name.optional() })
      .refine(endsLater, { path: ['endsAt'] }),
    Changed.extend({ sessionId: SessionId }),
  ),
  /** Takes an added session away again, while nothing is on it. */
  'sessions.remove': command(OneSession, Changed),
  'sessions.describe': command(
    z.strictObject({ sessionId: SessionId, topic: Topic.optional(), visitingExpert: Name.optional() }),
    Changed,
  ),
  /** Whom to tell that a session is called off or moved: everybody expected at it who did not send apologies. */
  'sessions.callRound': query(
    OneSession,
    z.strictObject({
      session: SessionBrief,
      toRing: z.array(z.strictObject({ person: PersonBrief, telephone: z.string() })),
      /** They have no number with us: somebody who sees them passes it on. */
      toPassOn: z.array(z.strictObject({ person: PersonBrief, hasEmail: z.boolean() })),
      /** Exactly what would leave by e-mail; the addresses go to Bcc. */
      mail: z.strictObject({ addresses: z.array(z.string()), subject: z.string(), text: z.string() }),
    }),
  ),
  /** Opens that e-mail in the leader's mail program. `too-large` when it holds more than can be handed over at once. */
  'sessions.openMail': command(OneSession, z.strictObject({ isOpened: z.literal(true) })),
};
