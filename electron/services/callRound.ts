import { noticeMail } from '../formats/sessionNotice.ts';
import type { View } from '../store/store.ts';
import type { ReadingDesk } from './desk.ts';
import { expecting, expectingAt } from './expecting.ts';
import { need, personBriefs } from './looking.ts';
import { marksOf, needSession, sessionBrief } from './sessionRecords.ts';
import { settingsIn } from './settings.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { Day } from '#shared/domain/dates.ts';
import { byName, type Person } from '#shared/domain/people.ts';
import type { SessionId, SessionOfGroup } from '#shared/domain/sessions.ts';
import { type ShareableNotice, shareNotice } from '#shared/domain/sharing/notice.ts';
import { addressToWriteTo, numberToRing } from '#shared/domain/sharing/reaching.ts';
import type { Group } from '#shared/domain/groups.ts';
import { people } from '#shared/domain/shelves.ts';

export const callRoundDocuments = (sessionId: SessionId): string[] => [
  'groups',
  'settings',
  ...expectingAt(sessionId),
];

/** Everybody expected at the session but those who said that they are not coming. */
const toTell = (view: View, group: Group, session: SessionOfGroup): Person[] => {
  const marks = marksOf(view, group.id, session.slot);
  return [...expecting(view, group, session)]
    .filter((personId) => marks.get(personId)?.mark !== 'apologies')
    .map((personId) => need(view, people, personId))
    .sort(byName);
};

/** What may leave about the session in an e-mail, and to whom. */
export const noticeOf = (view: View, sessionId: SessionId, today: Day): ShareableNotice => {
  const { group, session } = needSession(view, sessionId);
  return shareNotice({
    group,
    session,
    people: toTell(view, group, session),
    today,
    settings: settingsIn(view),
  });
};

export const callRound = (
  { sessionId }: { sessionId: SessionId },
  desk: ReadingDesk,
): Promise<OutputOf<'sessions.callRound'>> =>
  desk.store.read(callRoundDocuments(sessionId), (view) => {
    const { group, session } = needSession(view, sessionId);
    const personOf = personBriefs(view);
    const told = toTell(view, group, session).map((person) => ({
      person: personOf(person.id),
      telephone: numberToRing(person, desk.today()),
      hasEmail: addressToWriteTo(person, desk.today()) !== undefined,
    }));
    const notice = noticeOf(view, sessionId, desk.today());
    const { subject, text } = noticeMail(notice);
    return {
      session: sessionBrief(group, session, desk.today()),
      toRing: told.flatMap(({ person, telephone }) => (telephone === undefined ? [] : { person, telephone })),
      toPassOn: told.flatMap(({ person, telephone, hasEmail }) =>
        telephone === undefined ? { person, hasEmail } : [],
      ),
      mail: { addresses: [...notice.addresses], subject, text },
    };
  });
