import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageProposed, ownWordsMailto } from '#electron/formats/message.ts';
import { vetAddress } from '#electron/shells/addresses.ts';
import { type ShareableMessage, shareMessage, withOwnWords } from '#shared/domain/sharing/message.ts';
import { aConsent, aPerson, day, linkWorkerId } from '#tests/support/builders.ts';
import { aMessageWorld, messageFaultsOf } from '#tests/support/messageWorlds.ts';

const runs = { numRuns: 400 };

describe('a message to a link worker', () => {
  test('tells of a person only while the consent stands, only to who referred them, and then the least', () => {
    fc.assert(
      fc.property(aMessageWorld, (world) => {
        expect(messageFaultsOf(world, shareMessage)).toEqual([]);
      }),
      runs,
    );
  });

  test('the same check finds a way out that asks nobody', () => {
    const agreed = [aConsent({ linkWorkerId: linkWorkerId(1), answer: 'given', on: day('2026-01-01') })];
    const careless: typeof shareMessage = (world) =>
      shareMessage({ ...world, person: { ...world.person, consents: agreed } });
    const found = fc.check(
      fc.property(aMessageWorld, (world) => messageFaultsOf(world, careless).length === 0),
      runs,
    );
    expect(found.failed).toBe(true);
  });

  test('about nobody is the same whoever it is not about', () => {
    fc.assert(
      fc.property(aMessageWorld, (world) => {
        const silent = { ...world, person: { ...world.person, consents: [] } };
        const another = {
          ...silent,
          person: aPerson({ ...silent.person, preferredName: 'Arthur', consents: [] }),
          fact: { about: 'accepted' as const },
        };
        const [one, other] = [shareMessage(silent), shareMessage(another)];
        expect(messageProposed(one.message)).toEqual(messageProposed(other.message));
      }),
      runs,
    );
  });

  test('goes to one address and no other, whatever the leader writes', () => {
    const own = { subject: 'x?cc=spy@example.org&bcc=spy@example.org', text: 'a&to=spy@example.org' };
    fc.assert(
      fc.property(aMessageWorld, (world) => {
        const words = withOwnWords(shareMessage(world).message, own);
        if (!words) return;
        const address = new URL(vetAddress(ownWordsMailto(words)));
        expect(decodeURIComponent(address.pathname)).toBe('priya@example.org');
        expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
      }),
      runs,
    );
  });

  test('cannot be made anywhere else', () => {
    // @ts-expect-error -- what was not decided on by shareMessage is no message
    const forged: ShareableMessage = { to: 'Priya Shah', group: 'Knit & Natter' };
    expect(forged.told).toBeUndefined();
  });
});
