import { describe, expect, test } from 'vitest';
import { aHall, type AHall } from '#tests/support/aHall.ts';
import { day, linkWorkerId, personId as nobody } from '#tests/support/builders.ts';

const find = async (hall: AHall, text: string) =>
  (await hall.ask('people.find', { text, limit: 50 })).people.map(({ name }) => name);

describe('finding somebody', () => {
  test.each([
    ['sian', ['Siân O’Neill']],
    ['ONEILL', ['Siân O’Neill']],
    ["o'neill siân", ['Siân O’Neill']],
    ['luk', ['Łukasz Żak']],
    ['mar', ['Margaret Ellis', 'Máriam Haddad', 'Mary-Jane Pugh', 'Omar Siddiqui']],
    ['jane', ['Mary-Jane Pugh']],
    ['mary jane', ['Mary-Jane Pugh']],
    ['900123', ['Omar Siddiqui']],
    ['07700900123', ['Omar Siddiqui']],
    ['(07700) 900-123', ['Omar Siddiqui']],
    ['77', []],
    ['nobody', []],
    ['.*', []],
    ['💐', []],
    ['’', ['Siân O’Neill']],
  ])('%j finds %j', async (text, names) => {
    const hall = await aHall();
    for (const name of ['Siân O’Neill', 'Łukasz Żak', 'Margaret Ellis', 'Máriam Haddad', 'Mary-Jane Pugh']) {
      await hall.person(name);
    }
    await hall.person('Omar Siddiqui', { telephone: '07700 900123' });
    expect(await find(hall, text)).toEqual(names);
  });

  test('asked for nothing, gives everybody by name, so many at a time', async () => {
    const hall = await aHall();
    for (const name of ['Zoë', 'Ann Pickering', 'Ann Ellis']) await hall.person(name);
    expect(await find(hall, ' ')).toEqual(['Ann Ellis', 'Ann Pickering', 'Zoë']);
    const first = await hall.ask('people.find', { text: '', limit: 1 });
    expect(first).toMatchObject({ count: 3, known: 3, toFinish: 0, people: [{ name: 'Ann Ellis' }] });
  });

  test('tells two of one name apart, even when only one of them is asked for', async () => {
    const hall = await aHall();
    await hall.person('Joan Tate', { place: 'Station Road' });
    hall.at('2026-11-25T10:00:00Z');
    await hall.person('Joan Tate', { place: 'Station Road' });
    const { people } = await hall.ask('people.find', { text: 'joan', limit: 1 });
    expect(people[0]?.secondFact).toEqual({ kind: 'known-since', on: '2026-11-24' });
  });

  test('says where they are regulars and when they came last', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen', { isRegular: true });
    await hall.mark('2026-11-17', doreen, 'here');
    await hall.mark('2026-11-24', doreen, 'apologies');
    const { people } = await hall.ask('people.find', { text: 'doreen', limit: 1 });
    expect(people[0]).toMatchObject({
      regularAt: [{ name: 'Tuesday Knit & Natter' }],
      lastCameOn: '2026-11-17',
    });
  });
});

describe('did you mean', () => {
  test('is asked after a slip, and only of those who are asked for', async () => {
    const hall = await aHall();
    await hall.person('Doreen Hughes');
    const asking = { text: 'doreem', limit: 9 };
    expect(await hall.ask('people.find', asking)).toMatchObject({
      isGuess: true,
      count: 1,
      people: [{ name: 'Doreen Hughes' }],
    });
    expect(await hall.ask('people.find', { ...asking, isToFinish: true })).toMatchObject({
      isGuess: false,
      count: 0,
      people: [],
    });
  });
});

test('somebody is found by another name until it is taken out again', async () => {
  const hall = await aHall();
  const personId = await hall.person('Margaret Ellis');
  const details = { personId, preferredName: 'Margaret', surname: 'Ellis' };
  await hall.ask('people.change', { ...details, alsoKnownAs: 'Peg' });
  const [found] = (await hall.ask('people.find', { text: 'peg', limit: 9 })).people;
  expect(found).toMatchObject({ name: 'Margaret Ellis', alsoKnownAs: 'Peg' });
  await hall.ask('people.change', details);
  expect(await find(hall, 'peg')).toEqual([]);
});

describe('a person’s page', () => {
  test('keeps what was said, and forgets what was taken out', async () => {
    const hall = await aHall();
    const personId = await hall.person('Doreen Hughes', { telephone: '07700 900123', place: 'Mill Lane' });
    await hall.ask('people.change', { personId, preferredName: 'Dor', place: 'Quarry Cottages' });
    const { person, name } = await hall.ask('people.get', { personId });
    expect(name).toBe('Dor');
    expect(person).toMatchObject({ preferredName: 'Dor', place: 'Quarry Cottages', addedOn: '2026-11-24' });
    expect(person).not.toHaveProperty('telephone');
    expect(person).not.toHaveProperty('surname');
  });

  test('takes any telephone number as it was written', async () => {
    const hall = await aHall();
    const telephone = '07700 900123 (ask for Karen, not before 10)';
    const personId = await hall.person('Doreen', { telephone });
    expect((await hall.ask('people.get', { personId })).person.telephone).toBe(telephone);
  });

  test('shows the marks of its registers, the latest first, in every year', async () => {
    const hall = await aHall({ at: '2027-01-05T10:00:00Z' });
    const doreen = await hall.person('Doreen');
    await hall.mark('2026-12-29', doreen, 'here');
    await hall.mark('2027-01-05', doreen, 'apologies');
    const { visits } = await hall.ask('people.get', { personId: doreen });
    expect(visits.map(({ day: on, mark }) => `${on} ${mark}`)).toEqual([
      '2027-01-05 apologies',
      '2026-12-29 here',
    ]);
  });

  test('says for each link worker whether they may be told', async () => {
    const hall = await aHall();
    const doreen = await hall.person('Doreen');
    const [priya, tom] = [await hall.linkWorker('Priya Shah'), await hall.linkWorker('Tom Okonkwo')];
    await hall.referred({ personId: doreen, linkWorkerId: priya });
    await hall.referred({ personId: doreen, linkWorkerId: tom, consent: 'given' });
    await hall.consent(doreen, tom, 'withdrawn');
    const { consents } = await hall.ask('people.get', { personId: doreen });
    const answers = consents.map(({ linkWorker, answer }) => `${linkWorker.name}: ${answer}`);
    expect(answers.sort()).toEqual(['Priya Shah: not-asked', 'Tom Okonkwo: withdrawn']);
  });

  test('an answer is not dated tomorrow, and not given to somebody unknown', async () => {
    const hall = await aHall();
    const [personId, priya] = [await hall.person('Doreen'), await hall.linkWorker('Priya Shah')];
    const yes = { personId, linkWorkerId: priya, answer: 'given', on: day('2026-11-25'), how: 'in-person' };
    expect(await hall.refused('people.setConsent', yes)).toMatchObject({
      code: 'invalid-input',
      details: { places: ['on'] },
    });
    const toNobody = { ...yes, on: day('2026-11-24'), linkWorkerId: linkWorkerId(9) };
    expect(await hall.refused('people.setConsent', toNobody)).toMatchObject({ code: 'not-found' });
    expect(await hall.refused('people.get', { personId: nobody(9) })).toMatchObject({ code: 'not-found' });
  });
});
