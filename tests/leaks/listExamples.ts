import assert from 'node:assert/strict';
import { type Example, leader, settings, today } from './exampleHall.ts';
import type { OwnPurpose } from '#shared/domain/consents.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { shareBadges } from '#shared/domain/sharing/badges.ts';
import { shareMailing, shareTelephones, shareTelephoneTree } from '#shared/domain/sharing/contactList.ts';
import { shareSignIn } from '#shared/domain/sharing/signIn.ts';
import { aGroup, aPerson, day, personId, time } from '#tests/support/builders.ts';

const group = aGroup();

const said = (purpose: OwnPurpose, answer: 'given' | 'refused', on = '2026-10-01') =>
  ({ purpose, answer, on: day(on), how: 'in-person', wording: `${purpose}-1` }) as const;

const known = (number: number, of: Parameters<typeof aPerson>[0] = {}) =>
  aPerson({
    id: personId(number),
    preferredName: `Ann${number}`,
    surname: 'Bell',
    telephone: `07700 90011${number}`,
    email: `ann${number}@example.org`,
    ...of,
  });

/** One who agreed, and one of each kind that is not on a list of that purpose. */
const people = (purpose: OwnPurpose, other: OwnPurpose) => [
  known(1, { consents: [said(purpose, 'given')] }),
  known(2, { consents: [said(purpose, 'refused')] }),
  known(3),
  known(4, { consents: [said(other, 'given')] }),
  known(5, { consents: [said(purpose, 'given')], isReachedThroughLinkWorker: true }),
  known(6, { consents: [said(purpose, 'given', '2026-11-25')] }),
];

const off = [
  { personId: personId(2), because: 'refused' },
  { personId: personId(3), because: 'not-asked' },
  { personId: personId(4), because: 'not-asked' },
  { personId: personId(5), because: 'no-way' },
  { personId: personId(6), because: 'not-asked' },
];

const under = (purpose: OwnPurpose) => [
  { personId: personId(1), on: '2026-10-01', how: 'in-person', wording: `${purpose}-1` },
];

/** Who exactly is on a list, a badge and a sheet to sign. */
export const listExamples: Example[] = [
  [
    'news is written to those who agreed to news, each address once',
    () => {
      const twin = known(7, { email: 'ann1@example.org', consents: [said('contact-list', 'given')] });
      const { list, off: left } = shareMailing({
        group,
        people: [...people('contact-list', 'telephone-tree'), twin],
        today,
      });
      assert.deepEqual({ ...list }, { group: group.name, addresses: ['ann1@example.org'] });
      assert.deepEqual(left, off);
      assert.deepEqual(approvalOf(list), {
        purpose: 'mailing',
        to: 'those-written-to',
        madeOn: today,
        under: [...under('contact-list'), { ...under('contact-list')[0], personId: personId(7) }],
      });
    },
  ],
  [
    'a list of numbers holds those who agreed to news',
    () => {
      const { list, off: left } = shareTelephones({
        group,
        people: people('contact-list', 'telephone-tree'),
        today,
      });
      const rows = [{ name: 'Ann1 Bell', telephone: '07700 900111' }];
      assert.deepEqual({ ...list }, { group: group.name, rows });
      assert.deepEqual(left, off);
      assert.deepEqual(approvalOf(list), {
        purpose: 'telephones',
        to: 'those-who-help',
        madeOn: today,
        under: under('contact-list'),
      });
    },
  ],
  [
    'a telephone tree holds the leader, and those who agreed to just that',
    () => {
      const of = { group, people: people('telephone-tree', 'contact-list'), today };
      const { list, off: left } = shareTelephoneTree({ ...of, settings });
      const calls = [{ name: 'Ann1 Bell', telephone: '07700 900111' }];
      const rings = { name: leader.leaderName, telephone: leader.leaderTelephone };
      assert.deepEqual({ ...list }, { group: group.name, branches: [{ rings, calls }] });
      assert.deepEqual(left, off);
      assert.deepEqual(approvalOf(list), {
        purpose: 'telephone-tree',
        to: 'those-on-it',
        madeOn: today,
        under: under('telephone-tree'),
      });
      const nameless = shareTelephoneTree({ ...of, settings: usualSettings }).list;
      assert.deepEqual(nameless.branches, [{ rings: { name: '' }, calls }]);
    },
  ],
  [
    'a badge says what somebody likes to be called, a sheet to sign their name, and neither anything else',
    () => {
      const badges = shareBadges({ group, people: [known(1), known(2)], today });
      assert.deepEqual({ ...badges }, { group: group.name, names: ['Ann1', 'Ann2'] });
      assert.deepEqual(approvalOf(badges), {
        purpose: 'badges',
        to: 'those-who-come',
        madeOn: today,
        under: [],
      });
      const when = { day: today, startsAt: time('10:30'), endsAt: time('12:30') };
      const sheet = shareSignIn({ group, session: { ...when, place: 'Hall' }, people: [known(1)], today });
      assert.deepEqual(
        { ...sheet },
        { group: group.name, when: { ...when, place: 'Hall' }, names: ['Ann1 Bell'] },
      );
      assert.deepEqual(approvalOf(sheet), {
        purpose: 'sign-in',
        to: 'those-who-come',
        madeOn: today,
        under: [],
      });
      assert.deepEqual(shareSignIn({ group, session: when, people: [], today }).when, when);
      assert.deepEqual({ ...shareSignIn({ group, people: [], today }) }, { group: group.name, names: [] });
    },
  ],
];
