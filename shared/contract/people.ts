import { command, query } from './call.ts';
import { Changed, GroupBrief, LinkWorkerBrief, PersonBrief, ReferralBrief } from './parts.ts';
import { ConsentAnswer, ConsentHow } from '#shared/domain/consents.ts';
import { Day } from '#shared/domain/dates.ts';
import { GroupId, LinkWorkerId, PersonId } from '#shared/domain/ids.ts';
import { Person } from '#shared/domain/people.ts';
import { markWords } from '#shared/domain/register.ts';
import { SessionId } from '#shared/domain/sessions.ts';
import { Email, Name, Place, Telephone } from '#shared/domain/text.ts';
import { z } from '#shared/z.ts';

const FoundPerson = PersonBrief.extend({
  isToFinish: z.boolean(),
  regularAt: z.array(GroupBrief),
  lastCameOn: Day.optional(),
});

const Visit = z.strictObject({ sessionId: SessionId, group: GroupBrief, day: Day, mark: z.enum(markWords) });

/** Whether this link worker may be told if the person comes, as it stands today. */
const TellConsent = z.strictObject({
  linkWorker: LinkWorkerBrief,
  answer: z.union([ConsentAnswer, z.literal('not-asked')]),
  on: Day.optional(),
  how: ConsentHow.optional(),
});

const Details = {
  preferredName: Name,
  surname: Name.optional(),
  alsoKnownAs: Name.optional(),
  place: Place.optional(),
  telephone: Telephone.optional(),
  email: Email.optional(),
};

export const peopleCalls = {
  /**
   * Everybody whose name, other name or telephone number holds every part of `text` (all when empty): the first `limit`
   * of them, those first in whose names the parts begin words, then by name. When nobody is found, those who would be
   * after one slip of the fingers: `isGuess`.
   */
  'people.find': query(
    z.strictObject({
      text: z.string().max(200),
      limit: z.int().min(1).max(200),
      isToFinish: z.boolean().optional(),
    }),
    z.strictObject({
      people: z.array(FoundPerson),
      count: z.int(),
      isGuess: z.boolean(),
      known: z.int(),
      toFinish: z.int(),
    }),
  ),
  'people.get': query(
    z.strictObject({ personId: PersonId }),
    z.strictObject({
      person: Person,
      name: z.string(),
      regularAt: z.array(GroupBrief.extend({ sinceOn: Day })),
      referrals: z.array(ReferralBrief),
      consents: z.array(TellConsent),
      /** The latest first, at most 30. */
      visits: z.array(Visit),
    }),
  ),
  'people.add': command(
    z.strictObject({ ...Details, regularAt: z.array(GroupId).max(50) }),
    Changed.extend({ personId: PersonId }),
  ),
  'people.change': command(z.strictObject({ personId: PersonId, ...Details }), Changed),
  'people.setRegular': command(
    z.strictObject({ personId: PersonId, groupId: GroupId, isRegular: z.boolean() }),
    Changed,
  ),
  'people.setConsent': command(
    z.strictObject({
      personId: PersonId,
      linkWorkerId: LinkWorkerId,
      answer: ConsentAnswer,
      on: Day,
      how: ConsentHow,
    }),
    Changed,
  ),
};
