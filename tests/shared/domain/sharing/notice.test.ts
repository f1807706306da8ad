import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticeMail } from '#electron/formats/sessionNotice.ts';
import { vetAddress } from '#electron/shells/addresses.ts';
import { type Person } from '#shared/domain/people.ts';
import { sessionIdOf, type SessionOfGroup } from '#shared/domain/sessions.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { shareNotice } from '#shared/domain/sharing/notice.ts';
import { numberToRing } from '#shared/domain/sharing/reaching.ts';
import { aGroup, aPerson, aSession, day, groupId, personId, slot, time } from '#tests/support/builders.ts';

const aKnownPerson: fc.Arbitrary<Person> = fc
  .record({
    number: fc.integer({ min: 1, max: 9 }),
    email: fc.constantFrom(
      undefined,
      'own',
      'one@example.org, two@example.org',
      'x@example.org?cc=spy@example.org',
      'Secret <hidden@example.org>',
      'not an address',
    ),
    isReachedThroughLinkWorker: fc.boolean(),
  })
  .map(({ number, email, isReachedThroughLinkWorker }) =>
    aPerson({
      id: personId(number),
      preferredName: `Secretname${number}`,
      surname: `Secretsurname${number}`,
      place: `Secretplace${number}`,
      telephone: `07700 90010${number}`,
      isReachedThroughLinkWorker,
      ...(email !== undefined && { email: email === 'own' ? `p${number}@example.org` : email }),
    }),
  );

const aDate: fc.Arbitrary<SessionOfGroup> = fc
  .record({ isOff: fc.boolean(), isMoved: fc.boolean(), place: fc.constantFrom(undefined, 'Church room') })
  .map(({ isOff, isMoved, place }) => ({
    ...aSession({
      note: 'Secretnote',
      topic: 'Secrettopic',
      visitingExpert: 'Secretexpert',
      ...(place !== undefined && { place }),
      ...(isOff && { cancelledBecause: 'Secretreason' }),
      ...(isMoved && {
        movedFrom: { day: day('2026-11-17'), startsAt: time('10:30'), endsAt: time('12:30') },
      }),
    }),
    id: sessionIdOf(groupId(1), slot('2026-11-24')),
    groupId: groupId(1),
    slot: slot('2026-11-24'),
  }));

const settings = { ...usualSettings, leaderName: 'Jean', leaderTelephone: '07700 900118' };

test('an e-mail about a session tells when and where and nobody’s name, and goes only to whole addresses in Bcc', () => {
  fc.assert(
    fc.property(fc.array(aKnownPerson, { maxLength: 8 }), aDate, (people, session) => {
      const notice = shareNotice({ group: aGroup(), session, people, today: day('2026-11-24'), settings });
      const { subject, text, mailto } = noticeMail(notice);
      expect(`${subject}\n${text}\n${decodeURIComponent(mailto)}`).not.toMatch(/Secret|hidden|spy|0190/);
      const mail = new URL(vetAddress(mailto));
      expect([...mail.searchParams.keys()]).toEqual(['bcc', 'subject', 'body']);
      expect(mail.pathname).toBe('');
      const mayGetIt = people.flatMap(({ email = '', isReachedThroughLinkWorker }) =>
        !isReachedThroughLinkWorker && /^p\d@example\.org$/.test(email) ? email : [],
      );
      const addresses = mail.searchParams.get('bcc')?.split(',').filter(Boolean) ?? [];
      expect(addresses.toSorted()).toEqual([...new Set(mayGetIt)].toSorted());
      expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
      expect(text).toContain('Tuesday 24 November 2026');
      expect(text).toContain('Jean, 07700 900118');
    }),
  );
});

test('whoever is reached through the link worker only is not rung', () => {
  expect(numberToRing(aPerson({ telephone: '07700 900123' }), day('2026-11-24'))).toBe('07700 900123');
  expect(
    numberToRing(aPerson({ telephone: '07700 900123', isReachedThroughLinkWorker: true }), day('2026-11-24')),
  ).toBeUndefined();
});
