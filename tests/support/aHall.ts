import { type ADesk, aDesk, type DeskOptions } from './aDesk.ts';
import { day, everyWeek, slot } from './builders.ts';
import type { ConsentAnswer } from '#shared/domain/consents.ts';
import type { Day } from '#shared/domain/dates.ts';
import type { GroupId, LinkWorkerId, PersonId, ReferralId } from '#shared/domain/ids.ts';
import type { MarkWord } from '#shared/domain/register.ts';
import { sessionIdOf, type SessionId } from '#shared/domain/sessions.ts';

export interface AHall extends ADesk {
  groupId: GroupId;
  /** The group's session that was due on that day. */
  sessionOn(on: string): SessionId;
  person(
    name: string,
    more?: { isRegular?: boolean; telephone?: string; email?: string; place?: string },
  ): Promise<PersonId>;
  linkWorker(name: string): Promise<LinkWorkerId>;
  /** Somebody we know is referred to the group, and the link worker hears whether they agreed to be told of. */
  referred(of: {
    personId: PersonId;
    linkWorkerId: LinkWorkerId;
    on?: string;
    reference?: string;
    originalText?: string;
    consent?: ConsentAnswer;
    groupId?: GroupId;
  }): Promise<ReferralId>;
  mark(on: string, personId: PersonId, mark: MarkWord | null): Promise<unknown>;
  consent(
    personId: PersonId,
    linkWorkerId: LinkWorkerId,
    answer: ConsentAnswer,
    on?: string,
  ): Promise<unknown>;
  /** The rows of the register as one reads them at the door. */
  register(on: string): Promise<string[]>;
}

const surnameOf = (name: string) => {
  const [preferredName = '', ...surname] = name.split(' ');
  return { preferredName, ...(surname.length > 0 && { surname: surname.join(' ') }) };
};

/** A desk with one group, which meets on Tuesdays at half past ten and has done so since the start of the year. */
export const aHall = async (options: DeskOptions = {}): Promise<AHall> => {
  const desk = await aDesk(options);
  const { ask } = desk;
  const { groupId } = await ask('groups.add', {
    name: 'Tuesday Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2)],
    fromOn: day('2026-01-01'),
  });
  const sessionOn = (on: string) => sessionIdOf(groupId, slot(on));
  const todayOr = async (on: string | undefined): Promise<Day> =>
    on === undefined ? (await ask('app.status', {})).today : day(on);
  return {
    ...desk,
    groupId,
    sessionOn,
    person: async (name, { isRegular = false, ...more } = {}) => {
      const person = { ...surnameOf(name), ...more, regularAt: isRegular ? [groupId] : [] };
      return (await ask('people.add', person)).personId;
    },
    linkWorker: async (name) => (await ask('linkWorkers.add', { name })).linkWorkerId,
    referred: async ({ personId, linkWorkerId, on, reference, consent, groupId: elsewhere, ...more }) => {
      const receivedOn = await todayOr(on);
      const { referralId } = await ask('referrals.receive', {
        groupId: elsewhere ?? groupId,
        receivedOn,
        personId,
        preferredName: 'As we know them',
        isReachedThroughLinkWorker: false,
        referrer: { kind: 'known', linkWorkerId },
        ...more,
        ...(reference !== undefined && { reference }),
        ...(consent && { consent: { answer: consent, on: receivedOn, how: 'in-person' } }),
      });
      return referralId;
    },
    mark: (on, personId, mark) => ask('register.mark', { sessionId: sessionOn(on), personId, mark }),
    consent: async (personId, linkWorkerId, answer, on) =>
      ask('people.setConsent', { personId, linkWorkerId, answer, on: await todayOr(on), how: 'in-person' }),
    register: async (on) => {
      const { rows } = await ask('register.get', { sessionId: sessionOn(on) });
      return rows.map(
        ({ name, mark, isExpected }) => `${name}: ${mark ?? 'blank'}${isExpected ? '' : ', not expected'}`,
      );
    },
  };
};
