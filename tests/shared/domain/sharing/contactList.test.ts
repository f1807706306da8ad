import { describe, expect, test } from 'vitest';
import type { Consent, OwnPurpose } from '#shared/domain/consents.ts';
import type { Person } from '#shared/domain/people.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { shareMailing, shareTelephones, shareTelephoneTree } from '#shared/domain/sharing/contactList.ts';
import { aGroup, aPerson, day, personId } from '#tests/support/builders.ts';

const today = day('2026-11-24');
const group = aGroup({ name: 'Knit & Natter' });
const settings = { ...usualSettings, leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' };

const said = (purpose: OwnPurpose, answer: Consent['answer'], on = '2026-10-01', version = 1): Consent => ({
  purpose,
  answer,
  on: day(on),
  how: 'in-person',
  wording: `${purpose}-${version}`,
});

const doreen = (consents: Consent[], person: Partial<Person> = {}): Person =>
  aPerson({ surname: 'Hughes', telephone: '07700 900123', email: 'doreen@example.org', consents, ...person });

const all = (people: readonly Person[]) => {
  const of = { group, people, today };
  const [mailing, telephones, tree] = [
    shareMailing(of),
    shareTelephones(of),
    shareTelephoneTree({ ...of, settings }),
  ];
  return {
    addresses: mailing.list.addresses,
    numbers: telephones.list.rows.map(({ telephone }) => telephone),
    rung: tree.list.branches.flatMap(({ calls }) => calls.map(({ telephone }) => telephone)),
    off: [mailing.off, telephones.off, tree.off].map((each) => each.map(({ because }) => because)),
  };
};

const news = 'contact-list';
const tree = 'telephone-tree';

describe('who is on the lists of a group', () => {
  test('a yes to news is a yes to the lists for news, and to nothing else', () => {
    expect(all([doreen([said(news, 'given')])])).toEqual({
      addresses: ['doreen@example.org'],
      numbers: ['07700 900123'],
      rung: [],
      off: [[], [], ['not-asked']],
    });
  });

  test('a yes to the telephone tree, which others read, is a yes to that alone', () => {
    expect(all([doreen([said(tree, 'given')])])).toEqual({
      addresses: [],
      numbers: [],
      rung: ['07700 900123'],
      off: [['not-asked'], ['not-asked'], []],
    });
  });

  test.each([
    ['refused', [said(news, 'refused'), said(tree, 'refused')]],
    [
      'withdrawn',
      [
        said(news, 'given'),
        said(tree, 'given'),
        said(news, 'withdrawn', '2026-11-24'),
        said(tree, 'withdrawn', '2026-11-24'),
      ],
    ],
    [
      'not-asked',
      [said('ring-me', 'given'), said(news, 'given', '2026-11-25'), said(tree, 'given', '2026-11-25')],
    ],
    ['older-wording', [said(news, 'given', '2026-10-01', 0), said(tree, 'given', '2026-10-01', 0)]],
  ] as const)('whose answer is %s today is on none of them', (because, consents) => {
    expect(all([doreen([...consents])])).toEqual({
      addresses: [],
      numbers: [],
      rung: [],
      off: [[because], [because], [because]],
    });
  });

  test('whoever is reached through the link worker only is on none, and the leader reads why', () => {
    const yes = [said(news, 'given'), said(tree, 'given')];
    const { off, ...lists } = all([doreen(yes, { isReachedThroughLinkWorker: true })]);
    expect(lists).toEqual({ addresses: [], numbers: [], rung: [] });
    expect(off).toEqual([['no-way'], ['no-way'], ['no-way']]);
  });

  test('an address that two share stands there once', () => {
    const two = [1, 2].map((number) => doreen([said(news, 'given')], { id: personId(number) }));
    expect(all(two).addresses).toEqual(['doreen@example.org']);
  });

  test('a list carries the answers it rests on, and for whom it is', () => {
    const { list } = shareTelephoneTree({ group, people: [doreen([said(tree, 'given')])], today, settings });
    expect(approvalOf(list)).toMatchObject({
      purpose: 'telephone-tree',
      to: 'those-on-it',
      madeOn: today,
      under: [{ personId: personId(1), on: '2026-10-01', how: 'in-person', wording: 'telephone-tree-1' }],
    });
    expect(list.branches[0]?.rings).toEqual({ name: 'Jean Whitlock', telephone: '07700 900118' });
  });
});
