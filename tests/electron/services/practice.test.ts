import { describe, expect, test } from 'vitest';
import { aFolder } from '#tests/support/aFolder.ts';
import {
  everybody,
  everyStory,
  pastSessions,
  type Practising,
  practising,
  tuesday,
} from '#tests/support/practising.ts';
import type { Client } from '#shared/contract/client.ts';
import { addDays, dayAt } from '#shared/domain/dates.ts';

const registerToday = async (ask: Client, groupName: string) => {
  const { sessions } = await ask('today.get', {});
  const session = sessions.find(({ group }) => group.name === groupName);
  if (!session) throw new Error(`${groupName} does not meet today`);
  return ask('register.get', { sessionId: session.sessionId });
};

const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('the practice register', () => {
  test('is blank today: taking it is left to the leader', async () => {
    const { ask } = await practising();
    const { rows } = await registerToday(ask, 'Knit & Natter');
    expect(rows.map(({ mark }) => mark)).toEqual(rows.map(() => null));
    expect(namesOf(rows)).toContain('Doreen Hughes');
  });

  test('does not expect Piotr again, whose first visit is to be arranged anew', async () => {
    const { ask } = await practising();
    const { rows } = await registerToday(ask, 'Larkfield Strollers');
    expect(namesOf(rows)).toContain('Arthur Bell');
    expect(namesOf(rows)).not.toContain('Piotr Mazurek');
  });

  test('tells apart two people of one name', async () => {
    const { ask } = await practising();
    const { rows } = await registerToday(ask, 'Larkfield Strollers');
    expect(rows.filter(({ name }) => name === 'Margaret Evans').map(({ secondFact }) => secondFact)).toEqual([
      { kind: 'place', place: 'Bryn Road' },
      { kind: 'place', place: 'Ferry Lane' },
    ]);
  });

  test('has every kind of mark in it, and blanks beside them', async () => {
    const { ask } = await practising();
    const past = await pastSessions(ask, dayAt(Date.parse(tuesday)));
    const registers = await Promise.all(past.map(({ sessionId }) => ask('register.get', { sessionId })));
    const marks = registers.flatMap(({ rows }) => rows.map(({ mark }) => mark));
    expect(new Set(marks)).toEqual(new Set(['here', 'apologies', 'did-not-come', null]));
  });

  test('never tells who was referred: not by its rows, and not by what was written under it', async () => {
    const { ask } = await practising();
    const referred = await everyStory(ask);
    const past = await pastSessions(ask, dayAt(Date.parse(tuesday)));
    for (const { sessionId } of past) {
      const { rows, note } = await ask('register.get', { sessionId });
      for (const row of rows) {
        const { secondFact: _fact, ...rest } = row;
        expect(Object.keys(rest).sort()).toEqual(['isExpected', 'mark', 'name', 'personId', 'preferredName']);
      }
      for (const { referral, reference } of referred) {
        expect(note ?? '').not.toContain(referral.person.preferredName);
        expect(note ?? '').not.toContain(referral.linkWorker?.name);
        expect(JSON.stringify(rows)).not.toContain(reference ?? referral.referralId);
      }
    }
  });
});

describe('the practice returns', () => {
  const returnFor = async (ask: Client, name: string) => {
    const found = (await ask('linkWorkers.list', {})).find(({ linkWorker }) => linkWorker.name === name);
    if (!found) throw new Error(`nobody is called ${name}`);
    const linkWorkerId = found.linkWorker.id;
    const period = await ask('returns.usualPeriod', { linkWorkerId });
    return ask('returns.preview', { linkWorkerId, ...period });
  };
  const persons = (rows: readonly { person: string }[]) => rows.map(({ person }) => person).sort();
  const staysOut = (all: readonly { person: { name: string }; because: string }[]) =>
    all.map(({ person, because }) => `${person.name}: ${because}`).sort();

  test('Priya hears of those who agreed, by reference or initials; of Tom and Ivy, nothing', async () => {
    const { ask } = await practising();
    const priyas = await returnFor(ask, 'Priya Shah');
    expect(persons(priyas.content.rows)).toEqual(
      [
        'D.H.',
        'PS-102',
        'PS-109',
        'PS-112',
        'PS-112',
        'PS-118',
        'PS-121',
        'PS-124',
        'PS-129',
        'PS-130',
      ].sort(),
    );
    expect(staysOut(priyas.staysOut)).toEqual(['Ivy Marsh: withdrawn', 'Tom Reddy: not-asked']);
    expect(JSON.stringify(priyas.content)).not.toMatch(/Ivy|PS-126|Tom|PS-131|AH-/);
    expect(priyas.content).toMatchObject({
      organisation: 'Larkfield groups',
      leaderTelephone: '07700 900118',
    });
  });

  test('Lena came five times, and Ken stays on', async () => {
    const { ask } = await practising();
    const { content } = await returnFor(ask, 'Priya Shah');
    expect(content.rows.find(({ person }) => person === 'PS-118')).toMatchObject({
      state: 'settling-in',
      cameOn: ['2026-10-13', '2026-10-20', '2026-10-27', '2026-11-10', '2026-11-17'],
    });
    expect(content.rows.find(({ person }) => person === 'PS-102')).toMatchObject({ ending: 'staying-on' });
    const ken = (await everybody(ask)).find(({ name }) => name === 'Ken Adeyemi');
    expect(ken?.regularAt).toMatchObject([{ name: 'Knit & Natter', sinceOn: '2026-11-03' }]);
  });

  test('Tomi’s return holds nobody whom Priya sent', async () => {
    const { ask } = await practising();
    const tomis = await returnFor(ask, 'Tomi Okonkwo');
    expect(persons(tomis.content.rows)).toEqual(['AH-07', 'AH-09']);
    expect(staysOut(tomis.staysOut)).toEqual([
      'Bronwen: not-asked',
      'Kofi Asante-Boadi: refused',
      'Zofia Wiśniewska: not-asked',
    ]);
  });

  test('none has been sent: that is for the leader to try', async () => {
    const { ask } = await practising();
    const sent = (await ask('linkWorkers.list', {})).map(({ lastReturn }) => lastReturn);
    expect(sent).toEqual([undefined, undefined]);
  });
});

describe('the practice people', () => {
  test('have telephone numbers only from the ranges for drama, and e-mail addresses that lead nowhere', async () => {
    const { ask } = await practising();
    const people = (await everybody(ask)).map(({ person }) => person);
    const linkWorkers = (await ask('linkWorkers.list', {})).map(({ linkWorker }) => linkWorker);
    const { leaderTelephone } = await ask('settings.get', {});
    const contacts = [...people, ...linkWorkers, { telephone: leaderTelephone, email: undefined }];
    const telephones = contacts.flatMap(({ telephone }) => telephone ?? []);
    const emails = contacts.flatMap(({ email }) => email ?? []);
    expect(telephones.length).toBeGreaterThan(25);
    for (const telephone of telephones) expect(telephone).toMatch(/^(07700 900|01632 960)\d{3}$/);
    expect(new Set(telephones).size).toBe(telephones.length);
    expect(emails.length).toBeGreaterThan(5);
    for (const email of emails) expect(email).toMatch(/^[a-z.]+@example\.(org|com)$/);
  });

  test('can each be reached, but for the regulars’ walk-in who is to be finished later', async () => {
    const { ask } = await practising();
    const unreachable = (await everybody(ask)).filter(
      ({ person }) => !person.telephone && !person.email && !person.isReachedThroughLinkWorker,
    );
    expect(unreachable.map(({ name, person }) => [name, person.isToFinish])).toEqual([['Olwen', true]]);
  });
});

describe('opening the practice group again', () => {
  test('adds nothing, even a week later, and keeps what the leader tried out', async () => {
    const folder = await aFolder();
    const first = await practising(tuesday, folder);
    const today = dayAt(Date.parse(tuesday));
    const { session, rows } = await registerToday(first.ask, 'Knit & Natter');
    const doreen = rows.find(({ name }) => name === 'Doreen Hughes');
    if (!doreen) throw new Error('Doreen is not expected');
    await first.ask('register.mark', {
      sessionId: session.sessionId,
      personId: doreen.personId,
      mark: 'here',
    });
    // The strip of the last sessions moves on with the weeks, and first visits pass; what was written down does not.
    const kept = async (ask: Practising['ask']) =>
      (await everybody(ask)).map((each) => ({
        ...each,
        attendance: [],
        referrals: each.referrals.map(({ firstVisitStanding: _standing, ...rest }) => rest),
      }));
    const people = await kept(first.ask);
    const sessions = await pastSessions(first.ask, addDays(today, 1));
    await first.close();

    const again = await practising('2026-12-01T10:00:00Z', folder);
    expect(await kept(again.ask)).toEqual(people);
    expect(await pastSessions(again.ask, addDays(today, 1))).toEqual(
      sessions.map((each) => (each.day === today ? { ...each, state: 'done' } : each)),
    );
    expect(await again.ask('groups.list', {})).toHaveLength(3);
    const register = await again.ask('register.get', { sessionId: session.sessionId });
    expect(register.rows.find(({ personId }) => personId === doreen.personId)?.mark).toBe('here');
  });

  test('a practice group made elsewhere on the same day looks just the same', async () => {
    const [one, other] = [await practising(), await practising()];
    const told = async ({ ask }: Practising) => {
      const past = await pastSessions(ask, dayAt(Date.parse(tuesday)));
      const registers = await Promise.all(past.map(({ sessionId }) => ask('register.get', { sessionId })));
      return registers.map(({ session, rows, headcount, note }) => ({
        group: session.group.name,
        day: session.day,
        headcount,
        note,
        marks: rows.map(({ name, mark }) => `${name} ${mark}`).sort(),
      }));
    };
    expect(await told(one)).toEqual(await told(other));
  });

  test('the leader’s own folder stays empty', async () => {
    const { ask } = await practising();
    expect(await ask('app.openFolder', { which: 'own' })).toMatchObject({
      state: 'ready',
      isPractice: false,
    });
    expect(await ask('groups.list', {})).toEqual([]);
    expect(await ask('linkWorkers.list', {})).toEqual([]);
  });
});
