import assert from 'node:assert/strict';
import { doreen, type Example, priya, settings, today, under } from './exampleHall.ts';
import { usualSettings } from '#shared/domain/settings.ts';
import { approvalOf } from '#shared/domain/sharing/approved.ts';
import { type ReturnMatter, shareReturn } from '#shared/domain/sharing/return.ts';
import { aGroup, aReferral, aStep, day, referralId } from '#tests/support/builders.ts';

const aMatter = (of: Parameters<typeof aReferral>[0] = {}, visits: string[] = []): ReturnMatter => ({
  referral: aReferral(of),
  person: doreen,
  group: aGroup(),
  visits: visits.map(day),
});

const returnOf = (of: Partial<Parameters<typeof shareReturn>[0]> = {}) =>
  shareReturn({
    linkWorker: priya,
    fromOn: day('2026-11-01'),
    toOn: day('2026-11-30'),
    today,
    matters: [],
    settings,
    ...of,
  });

/** A story that ended on that day. */
const ended = (on: string) => [
  aStep(),
  aStep({ state: 'accepted' }),
  aStep({ state: 'ended', ending: 'moved-on', on: day(on) }),
];

const rowsOf = (matters: ReturnMatter[], of: Partial<Parameters<typeof shareReturn>[0]> = {}) =>
  returnOf({ matters, ...of }).content.rows;

const agrees = {
  purpose: 'quote-words',
  answer: 'given',
  how: 'on-paper',
  wording: 'quote-words-1',
} as const;
const quotable = { ...doreen, consents: [...doreen.consents, { ...agrees, on: day('2026-10-02') }] };

/** A story of somebody who said that, and agrees to be quoted. */
const saying = (
  words: readonly (readonly [on: string, text: string, mayBeQuoted?: boolean])[],
  of: object = {},
) => ({
  ...aMatter(of),
  person: quotable,
  words: words.map(([on, text, mayBeQuoted = true]) => ({ on: day(on), text, mayBeQuoted })),
});

/** What exactly leaves in a return. */
export const returnExamples: Example[] = [
  [
    'a return says for whom, which days, and whose it is, as far as the leader wrote it down',
    () => {
      const { rows, ...head } = returnOf().content;
      assert.deepEqual(rows, []);
      assert.equal(head.forLinkWorker, 'Priya Shah');
      assert.deepEqual([head.fromOn, head.toOn], ['2026-11-01', '2026-11-30']);
      assert.deepEqual([head.leaderName, head.leaderTelephone], ['Jean Whitlock', '07700 900118']);
      assert.equal(head.organisation, 'Larkfield groups');
      const bare = returnOf({ settings: usualSettings }).content;
      for (const name of ['leaderName', 'leaderTelephone', 'organisation']) assert(!(name in bare));
    },
  ],
  [
    'a return carries to whom it goes, on which day, and by which answers',
    () => {
      const { content } = returnOf({ matters: [aMatter()] });
      const approval = { purpose: 'return', to: { linkWorkerId: priya.id }, madeOn: today, under };
      assert.deepEqual(approvalOf(content), approval);
    },
  ],
  [
    'a row of a return says when they first came, the days within the period, and where they are now',
    () => {
      const [row] = rowsOf([aMatter({}, ['2026-10-20', '2026-11-03', '2026-11-30', '2026-12-01'])]);
      assert.equal(row?.person, 'D.H.');
      assert.equal(row.group, 'Tuesday Knit & Natter');
      assert.equal(row.receivedOn, '2026-10-01');
      assert.equal(row.firstVisitOn, '2026-10-20');
      assert.deepEqual(row.cameOn, ['2026-11-03', '2026-11-30']);
      assert.equal(row.state, 'settling-in');
      assert(!('ending' in row));
      const [never] = rowsOf([aMatter()]);
      assert.equal(never?.state, 'received');
      assert(!('firstVisitOn' in never));
    },
  ],
  [
    'a day at the edge of the period is within it',
    () => {
      const [row] = rowsOf([aMatter({}, ['2026-11-01', '2026-11-30'])]);
      assert.deepEqual(row?.cameOn, ['2026-11-01', '2026-11-30']);
    },
  ],
  [
    'who is paused reads as paused, and who came during a pause does not',
    () => {
      const away = { ...doreen, pauses: [{ fromOn: day('2026-11-10') }] };
      const paused = { ...aMatter({}, ['2026-11-03']), person: away };
      assert.equal(rowsOf([paused])[0]?.state, 'paused');
      const back = { ...aMatter({}, ['2026-11-03', '2026-11-17']), person: away };
      assert.equal(rowsOf([back])[0]?.state, 'settling-in');
    },
  ],
  [
    'once a story has ended, what came after is not told, and the ending is',
    () => {
      const [row] = rowsOf([aMatter({ steps: ended('2026-11-10') }, ['2026-11-10', '2026-11-17'])]);
      assert.deepEqual(row?.cameOn, ['2026-11-10']);
      assert.equal(row.ending, 'moved-on');
      const [long] = rowsOf([aMatter({ steps: ended('2026-11-20') }, ['2026-11-17', '2026-11-20'])], {
        toOn: day('2026-11-18'),
      });
      assert.deepEqual(long?.cameOn, ['2026-11-17']);
    },
  ],
  [
    'a story is told of from the day it was received to the day it ended, both in it',
    () => {
      const told = (on: string, of: object) =>
        rowsOf([aMatter({ steps: ended('2026-11-10') })], of).length === (on === 'told' ? 1 : 0);
      assert(told('told', { fromOn: day('2026-11-10') }));
      assert(told('not', { fromOn: day('2026-11-11') }));
      assert(told('told', { fromOn: day('2026-09-01'), toOn: day('2026-10-01') }));
      assert(told('not', { fromOn: day('2026-09-01'), toOn: day('2026-09-30') }));
      assert.equal(rowsOf([aMatter()], { fromOn: today }).length, 1);
    },
  ],
  [
    'a row says what we answered, and why where it was a no; nothing while there was no answer',
    () => {
      const answered = (...steps: Parameters<typeof aStep>[0][]) =>
        rowsOf([aMatter({ steps: [aStep(), ...steps.map(aStep)] })])[0];
      const on = day('2026-11-10');
      assert.deepEqual(answered({ state: 'accepted', on })?.answer, { kind: 'accepted', on });
      const declined = answered({ state: 'declined', on, declineReason: 'full' });
      assert.deepEqual(declined?.answer, { kind: 'declined', on, because: 'full' });
      assert(!('answer' in (answered() ?? {})));
    },
  ],
  [
    'a row puts right what was told before, but for days that are not the link worker’s to know any more',
    () => {
      const told = {
        days: new Map([[day('2026-11-10'), true] as const, [day('2026-11-17'), false] as const]),
      };
      const putRight = (steps: ReturnType<typeof ended>) =>
        rowsOf([{ ...aMatter({ steps }, ['2026-11-17']), told }])[0]?.putRight;
      const notThen = { what: 'day', on: '2026-11-10', came: false };
      assert.deepEqual(putRight([aStep()]), [notThen, { what: 'day', on: '2026-11-17', came: true }]);
      assert.deepEqual(putRight(ended('2026-11-12')), [notThen]);
      assert(!('putRight' in (rowsOf([aMatter({}, ['2026-11-17'])])[0] ?? {})));
    },
  ],
  [
    'a row quotes what somebody said last in those days, and carries by which answer it may',
    () => {
      const matter = saying([
        ['2026-10-31', 'before'],
        ['2026-11-01', 'I came.'],
        ['2026-11-30', 'I sing.'],
        ['2026-12-01', 'after'],
      ]);
      const { content } = returnOf({ matters: [matter] });
      assert.equal(content.rows[0]?.ownWords, 'I sing.');
      const { how, wording } = agrees;
      const quoted = { personId: doreen.id, on: day('2026-10-02'), how, wording };
      assert.deepEqual(approvalOf(content).under, [...under, quoted]);
      assert.equal(rowsOf([saying([['2026-11-01', 'I came.']])])[0]?.ownWords, 'I came.');
      const silent = returnOf({ matters: [saying([])] }).content;
      assert.deepEqual(approvalOf(silent).under, under);
      assert(!('ownWords' in (silent.rows[0] ?? {})));
    },
  ],
  [
    'nobody is quoted who said no, of these words or of all, nor from before they were referred or after it ended',
    () => {
      const words = [['2026-11-10', 'I came.']] as const;
      const not = (matter: ReturnMatter) => assert(!('ownWords' in (rowsOf([matter])[0] ?? {})));
      not(saying([['2026-11-10', 'I came.', false]]));
      not(
        saying([
          ['2026-11-10', 'I came.'],
          ['2026-11-11', 'Not this.', false],
        ]),
      );
      not(saying([['2026-10-31', 'I came.']]));
      not({ ...saying(words), person: doreen });
      for (const answer of ['refused', 'withdrawn'] as const) {
        const consents = [...quotable.consents, { ...agrees, answer, on: today }];
        not({ ...saying(words), person: { ...doreen, consents } });
      }
      const older = { ...agrees, wording: 'quote-words-0', on: day('2026-10-03') };
      not({ ...saying(words), person: { ...doreen, consents: [...doreen.consents, older] } });
      not(saying(words, { steps: [aStep({ on: day('2026-11-11') })] }));
      not(saying(words, { steps: ended('2026-11-09') }));
      const onThatDay = [aStep({ on: day('2026-11-10') })];
      assert.equal(rowsOf([saying(words, { steps: onThatDay })])[0]?.ownWords, 'I came.');
    },
  ],
  [
    'words that were quoted are taken back once they may not be, whatever else is told',
    () => {
      const told = { days: new Map(), words: [{ text: 'I came.', toldOn: day('2026-10-31') }] };
      const takenBack = [{ what: 'words', toldOn: '2026-10-31' }];
      const putRight = (matter: ReturnMatter) => rowsOf([{ ...matter, told }])[0]?.putRight;
      assert.equal(putRight(saying([['2026-10-20', 'I came.']])), undefined);
      assert.deepEqual(putRight(saying([['2026-10-20', 'I came.', false]])), takenBack);
      assert.deepEqual(putRight(saying([])), takenBack);
      assert.deepEqual(putRight({ ...saying([['2026-10-20', 'I came.']]), person: doreen }), takenBack);
    },
  ],
  [
    'codes stand beside the words only where the link worker wished it',
    () => {
      const agreed = (hasCodes: boolean) =>
        returnOf({ linkWorker: { ...priya, returnsAgreed: { every: 'month', how: 'pdf', hasCodes } } })
          .content;
      assert.equal(agreed(true).hasCodes, true);
      for (const not of [agreed(false), returnOf().content]) assert(!('hasCodes' in not));
    },
  ],
  [
    'rows stand by group, by day received, and by person',
    () => {
      const of = (name: string, reference: string, on: string, number: number) => ({
        ...aMatter({ id: referralId(number), reference, steps: [aStep({ on: day(on) })] }),
        group: aGroup({ name }),
      });
      const matters = [
        of('Walks', 'C', '2026-10-01', 1),
        of('Choir', 'B', '2026-10-02', 2),
        of('Choir', 'D', '2026-10-01', 3),
        of('Choir', 'A', '2026-10-02', 4),
      ];
      assert.deepEqual(
        rowsOf(matters).map(({ person }) => person),
        ['D', 'A', 'B', 'C'],
      );
      assert.deepEqual(
        returnOf({ matters }).referrals.map(({ referralId: id }) => id),
        [3, 4, 2, 1].map(referralId),
      );
    },
  ],
];
