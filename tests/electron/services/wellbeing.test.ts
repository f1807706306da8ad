import { describe, expect, test } from 'vitest';
import { day } from '#tests/support/builders.ts';
import { aHall, type AHall } from '#tests/support/aHall.ts';

const words = { text: 'I have friends to ring now.', mayBeQuoted: true };
const november = { fromOn: day('2026-11-01'), toOn: day('2026-11-24') };

const answer = (hall: AHall, personId: Awaited<ReturnType<AHall['person']>>, more: object = {}) =>
  hall.ask('wellbeing.answer', {
    personId,
    groupId: hall.groupId,
    on: day('2026-11-17'),
    how: 'screen',
    answers: {},
    ...more,
  });

const saidBy = async (hall: AHall, personId: Awaited<ReturnType<AHall['person']>>) =>
  (await hall.ask('wellbeing.get', { personId })).said;

/** Doreen was sent by Priya, and agrees to be told of and to be quoted. */
const aQuotedHall = async () => {
  const hall = await aHall();
  const doreen = await hall.person('Doreen Hughes');
  const priya = await hall.linkWorker('Priya Shah');
  await hall.referred({ personId: doreen, linkWorkerId: priya, on: '2026-11-01', consent: 'given' });
  const quoting = (given: 'given' | 'withdrawn') =>
    hall.ask('people.setConsent', {
      personId: doreen,
      purpose: 'quote-words',
      answer: given,
      on: day('2026-11-24'),
      how: 'in-person',
    });
  const row = async () =>
    (await hall.ask('returns.preview', { linkWorkerId: priya, ...november })).content.rows[0];
  const send = async () => {
    const asked = { linkWorkerId: priya, ...november };
    const { sha256 } = await hall.ask('returns.preview', asked);
    return hall.ask('returns.save', { ...asked, sha256 });
  };
  return { hall, doreen, quoting, row, send };
};

describe('how things are', () => {
  test('nobody is asked until the leader says so, and undo takes that back', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen');
    expect((await hall.ask('wellbeing.get', { personId })).asks).toBeUndefined();
    await hall.ask('settings.change', { wellbeing: { sets: ['well-being'] } });
    expect((await hall.ask('wellbeing.get', { personId })).asks).toEqual({ sets: ['well-being'] });
    await hall.ask('changes.undoLast', { isOnRegister: false });
    expect((await hall.ask('wellbeing.get', { personId })).asks).toBeUndefined();
  });

  test('what was said is kept with its day, can be put right, taken out and brought back, also after a restart', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    await answer(hall, doreen, { ownWords: words, answers: { happy: 6, lonely: 'never' } });
    await answer(hall, doreen, { on: day('2026-03-03'), how: 'paper', answers: { happy: 3 } });
    const [first, later] = await saidBy(hall, doreen);
    expect(first).toMatchObject({ on: '2026-03-03', how: 'paper', answers: { happy: 3 } });
    expect(later).toMatchObject({ ownWords: words, answers: { happy: 6, lonely: 'never' } });
    if (!first) throw new Error('two were written down');
    const { wellbeingId, group, ...was } = first;
    const right = { ...was, groupId: group.groupId, answers: { happy: 4 } };
    await hall.ask('wellbeing.change', { wellbeingId, ...right });
    await hall.reopen();
    expect((await saidBy(hall, doreen))[0]).toEqual({ ...first, answers: { happy: 4 } });
    await hall.ask('wellbeing.remove', { wellbeingId });
    expect(await saidBy(hall, doreen)).toHaveLength(1);
    await hall.ask('changes.undoLast', { isOnRegister: false });
    await hall.ask('changes.undoLast', { isOnRegister: false });
    expect((await saidBy(hall, doreen))[0]).toEqual(first);
  });

  test('of somebody who skips everything nothing is kept, and no day lies ahead', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    expect(await answer(hall, doreen)).toEqual({ changeId: null });
    expect(await saidBy(hall, doreen)).toEqual([]);
    const ahead = { personId: doreen, groupId: hall.groupId, on: '2026-11-25', how: 'screen', answers: {} };
    expect(await hall.refused('wellbeing.answer', ahead)).toMatchObject({ code: 'invalid-input' });
  });

  test('what was said is part of everything that is held about somebody', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    await answer(hall, doreen, { ownWords: words, answers: { happy: 6 } });
    const { sections } = await hall.ask('holding.get', { personId: doreen });
    const held = sections.find(({ title }) => title === 'What you said about how things are');
    expect(held?.lines.map(({ text }) => text)).toEqual([
      'Tuesday Knit & Natter: What’s different since you started coming? “I have friends to ring now.” These words may be passed on.',
      'Tuesday Knit & Natter: Overall, how happy did you feel yesterday? 6',
    ]);
  });

  test('nobody is found by what they said', async () => {
    const hall = await aHall();
    await answer(hall, await hall.person('Doreen'), { ownWords: words });
    expect((await hall.ask('people.find', { text: 'friends', limit: 5 })).people).toEqual([]);
  });

  test('of a group it is told before and after, from five people on', async () => {
    const hall = await aHall();
    await hall.ask('settings.change', { wellbeing: { sets: ['well-being'] } });
    const year = { of: 'all' as const, fromOn: day('2026-01-01'), toOn: day('2026-11-24') };
    const names = ['Ada', 'Bea', 'Cai', 'Dai', 'Eve'];
    const people = [];
    for (const name of names) people.push(await hall.person(name));
    for (const personId of people)
      await answer(hall, personId, { on: day('2026-03-03'), answers: { happy: 4 } });
    for (const personId of people.slice(1)) await answer(hall, personId, { answers: { happy: 7 } });
    const figures = async () => (await hall.ask('wellbeing.figures', year)).figures;
    expect(await figures()).toEqual([{ question: 'happy', people: { kind: 'few' } }]);
    await answer(hall, people[0] as (typeof people)[number], { answers: { happy: 7 } });
    expect(await figures()).toMatchObject([
      { people: { count: 5 }, before: { mean: 4 }, after: { mean: 7 } },
    ]);
    const summary = { ...year, toOn: day('2026-11-23') };
    const { paper } = await hall.ask('summaries.preview', summary);
    expect(paper.tables.at(-1)).toMatchObject({
      heading: 'How are things?',
      columns: ['Question', 'People who answered twice', 'Before', 'After'],
      rows: [{ cells: ['Overall, how happy did you feel yesterday?', '5', '4.0', '7.0'] }],
    });
    expect(paper.tables.at(-1)?.notes).toContain(
      'Questions: Office for National Statistics, Open Government Licence v3.0',
    );
    const { sha256 } = await hall.ask('summaries.preview', summary);
    await hall.ask('summaries.save', { ...summary, how: 'csv', print: 'normal', sha256 });
    const csv = hall.saved.at(-1)?.bytes.toString('utf8');
    expect(csv).toContain('"How are things? Overall, how happy did you feel yesterday?",Before,4.0');
    // With one person more who answers twice, the second summary would tell of that one alone.
    const fay = await hall.person('Fay');
    for (const on of ['2026-03-03', '2026-11-17'])
      await answer(hall, fay, { on: day(on), answers: { happy: 1 } });
    const later = await hall.ask('summaries.preview', summary);
    expect(later.paper.tables.at(-1)?.rows[0]?.cells.slice(1)).toEqual(['fewer than 5', '', '']);
    await hall.ask('settings.change', { wellbeing: null });
    expect(await figures()).toEqual([]);
  });
});

describe('own words in a return', () => {
  test('stand in it only while somebody agrees to be quoted, and said so of these words', async () => {
    const { hall, doreen, quoting, row } = await aQuotedHall();
    await answer(hall, doreen, { ownWords: words });
    expect(await row()).not.toHaveProperty('ownWords');
    await quoting('given');
    expect(await row()).toMatchObject({ ownWords: words.text });
    await answer(hall, doreen, { on: day('2026-11-18'), ownWords: { ...words, mayBeQuoted: false } });
    expect(await row()).not.toHaveProperty('ownWords');
  });

  test('are not saved when they were taken back since the page was looked at', async () => {
    const { hall, doreen, quoting } = await aQuotedHall();
    await answer(hall, doreen, { ownWords: words });
    await quoting('given');
    const [linkWorker] = await hall.ask('linkWorkers.list', {});
    if (!linkWorker) throw new Error('there is Priya');
    const asked = { linkWorkerId: linkWorker.linkWorker.id, ...november };
    const { sha256 } = await hall.ask('returns.preview', asked);
    await quoting('withdrawn');
    expect(await hall.refused('returns.save', { ...asked, sha256 })).toMatchObject({ code: 'conflict' });
    expect(hall.saved).toEqual([]);
  });

  test('are taken back by the next return once they may not be quoted any more, and by no later one', async () => {
    const { hall, doreen, quoting, row, send } = await aQuotedHall();
    await answer(hall, doreen, { ownWords: words });
    await quoting('given');
    await send();
    expect(await row()).not.toHaveProperty('putRight');
    await quoting('withdrawn');
    expect(await row()).toMatchObject({ putRight: [{ what: 'words', toldOn: '2026-11-24' }] });
    await send();
    expect(hall.saved.at(-1)?.bytes.toString('utf8')).toContain(
      'They take back the words that we quoted in our return of 24 Nov 2026. Please do not use them.',
    );
    expect(hall.saved.at(-1)?.bytes.toString('utf8')).not.toContain('friends');
    expect(await row()).not.toHaveProperty('putRight');
  });
});
