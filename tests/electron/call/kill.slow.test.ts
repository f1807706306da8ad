import { randomInt } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runCall, startCall, talkTo } from '#tests/support/callProcess.ts';
import { bytesBut } from '#tests/support/aDesk.ts';
import { everyWeek } from '#tests/support/builders.ts';
import { keyOf, type MayBe, type Place, startMarking } from '#tests/support/markingProcess.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import type { SessionId } from '#shared/domain/sessions.ts';

let around: string;
let data: string;

// A hundred copies start, and one that ends properly leaves the program compiled for the others.
beforeAll(async () => {
  process.env['NODE_COMPILE_CACHE'] = await mkdtemp(join(tmpdir(), 'compiled '));
});
afterAll(() => rm(process.env['NODE_COMPILE_CACHE'] ?? '', { recursive: true, force: true }));

beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'killed '));
  data = join(around, 'our group');
  return () => rm(around, { recursive: true, maxRetries: 3 });
});

/** A group with a dozen regulars and the sessions of its last five weeks, written down by a copy that ended properly. */
async function aGroupOfTwelve(): Promise<{ sessions: SessionId[]; places: Place[] }> {
  const talk = talkTo(startCall(['--stdin', '--data', data]));
  const ask = async (name: string, input: unknown) => {
    const result = await talk.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
    return result.value;
  };
  const { today } = (await ask('app.status', {})) as OutputOf<'app.status'>;
  const fromOn = new Date(Date.parse(today) - 35 * 86_400_000).toISOString().slice(0, 10);
  const { groupId } = (await ask('groups.add', {
    name: 'Tuesday Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(2)],
    fromOn,
  })) as OutputOf<'groups.add'>;
  const people: OutputOf<'people.add'>[] = [];
  for (let number = 1; number <= 12; number += 1) {
    const person = { preferredName: `Ann ${number}`, regularAt: [groupId] };
    people.push((await ask('people.add', person)) as OutputOf<'people.add'>);
  }
  const listed = (await ask('sessions.list', {
    groupId,
    fromOn,
    toOn: today,
  })) as OutputOf<'sessions.list'>;
  const sessions = listed.map(({ sessionId }) => sessionId);
  const places = sessions.flatMap((sessionId) => people.map(({ personId }) => ({ sessionId, personId })));
  talk.child.stdin.end();
  await new Promise((resolve) => talk.child.on('close', resolve));
  return { sessions, places };
}

const aBlankBook = (places: readonly Place[]): MayBe =>
  new Map(places.map((place) => [keyOf(place), [null]]));

/** Places whose mark is not one that may be there; what is found counts as settled from now on. */
function lostIn(registers: readonly OutputOf<'register.get'>[], mayBe: MayBe): string[] {
  const found = new Map(
    registers.flatMap(({ session: { sessionId }, rows }) =>
      rows.map(({ personId, mark }) => [keyOf({ sessionId, personId }), mark]),
    ),
  );
  const lost: string[] = [];
  for (const [key, may] of mayBe) {
    // Whoever is blank on a past register does not stand on it.
    const mark = found.get(key) ?? null;
    if (!may.includes(mark)) lost.push(`${key} is ${mark}, not ${may.join(' or ')}`);
    mayBe.set(key, [mark]);
  }
  return lost;
}

/** Mostly in the midst of the first marks; now and then when the documents are being written back (2 s after a change). */
const untilKilledMs = (round: number) => (round % 20 === 0 ? randomInt(1_900, 2_400) : randomInt(250));

test('killed at random a hundred times while marking, the folder has every mark that was answered', async () => {
  const { sessions, places } = await aGroupOfTwelve();
  const mayBe = aBlankBook(places);
  expect(places.length).toBeGreaterThanOrEqual(60);
  let answered = 0;
  for (let round = 1; round <= 100; round += 1) {
    const copy = await startMarking(data, sessions);
    expect(lostIn(copy.registers, mayBe)).toEqual([]);
    expect(copy.status.notes.map(({ kind }) => kind).includes('lock-taken-over')).toBe(round > 1);
    answered += await copy.markUntilKilled(mayBe, places, untilKilledMs(round), 1 + randomInt(8));
  }
  const afterAllThat = await startMarking(data, sessions);
  expect(lostIn(afterAllThat.registers, mayBe)).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  await afterAllThat.markUntilKilled(mayBe, places, 0, 1);
}, 180_000);

test('a half-written last line is set aside and said so, and every mark before it is there', async () => {
  const { sessions, places } = await aGroupOfTwelve();
  const mayBe = aBlankBook(places);
  const copy = await startMarking(data, sessions);
  await copy.markUntilKilled(mayBe, places, 250, 1);

  const journal = join(data, 'journal', (await readdir(join(data, 'journal'))).toSorted().at(-1) ?? '');
  const lastLine = (await readFile(journal, 'utf8')).trimEnd().split('\n').at(-1) ?? '';
  const half = lastLine.slice(0, lastLine.length / 2);
  await appendFile(journal, half);

  const next = await startMarking(data, sessions);
  expect(next.status.state).toBe('ready');
  expect(next.status.notes).toContainEqual({ kind: 'torn-line-set-aside', count: 1, files: [] });
  expect(lostIn(next.registers, mayBe)).toEqual([]);
  const aside = await readdir(join(data, 'set-aside'));
  expect(await Promise.all(aside.map((name) => readFile(join(data, 'set-aside', name), 'utf8')))).toEqual([
    half,
  ]);

  // What is marked from then on follows a whole line again.
  await next.markUntilKilled(mayBe, places, 100, 1);
  const last = await startMarking(data, sessions);
  expect(last.status.notes.map(({ kind }) => kind)).toEqual(['lock-taken-over']);
  expect(lostIn(last.registers, mayBe)).toEqual([]);
  await last.markUntilKilled(mayBe, places, 0, 1);
}, 60_000);

test('of two processes on one folder the second is told so in words, and changes no byte', async () => {
  const { sessions, places } = await aGroupOfTwelve();
  const mayBe = aBlankBook(places);
  const first = await startMarking(data, sessions);
  const before = await bytesBut(data);
  const mark = JSON.stringify({ ...places[0], mark: 'here' });
  const second = await runCall(['register.mark', mark, '--data', data]);
  expect([second.code, JSON.parse(second.out)]).toMatchObject([1, { ok: false, error: { code: 'busy' } }]);
  expect(second.err).toMatch(/^Welcome Desk is already open/);
  expect(await bytesBut(data)).toEqual(before);
  await first.markUntilKilled(mayBe, places, 100, 1);

  const third = await startMarking(data, sessions);
  expect(third.status.notes).toContainEqual({ kind: 'lock-taken-over', count: 1, files: [] });
  expect(lostIn(third.registers, mayBe)).toEqual([]);
  await third.markUntilKilled(mayBe, places, 0, 1);
}, 60_000);
