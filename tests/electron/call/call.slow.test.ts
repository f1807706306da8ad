import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { api } from '#shared/contract/api.ts';
import { callLimitBytes } from '#shared/contract/shells.ts';
import { runCall, startCall, talkTo } from '#tests/support/callProcess.ts';
import type { Result } from '#shared/contract/result.ts';

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'call '));
  data = join(folder, 'our group');
  return () => rm(folder, { recursive: true, maxRetries: 3 });
});

const aGroup = { name: 'Tuesday Knit & Natter', kind: 'crafts' };
const answersIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result<unknown>);
const codesIn = (out: string) => answersIn(out).map((result) => (result.ok ? 'ok' : result.error.code));

describe('one call', () => {
  test('is answered in one line, and what it did is on disk', async () => {
    const added = await runCall(['groups.add', JSON.stringify(aGroup), '--data', data]);
    expect([added.code, added.err]).toEqual([0, '']);
    expect(added.out).toMatch(/^\{"ok":true,"value":\{.*\}\}\n$/);
    const listed = await runCall(['groups.list', '{}', '--data', data]);
    expect(answersIn(listed.out)).toMatchObject([{ ok: true, value: [{ group: { name: aGroup.name } }] }]);
  });

  test('that asks for nothing needs no input, and npm may hand on its --', async () => {
    const status = await runCall(['--', 'app.status', '--data', data]);
    expect(answersIn(status.out)).toMatchObject([{ ok: true, value: { state: 'ready', folder: data } }]);
  });

  test.each([
    ['that does not exist', ['groups.burn', '{}'], 'unknown-call', /no call of that name/],
    ['named like a part of every object', ['__proto__', '{}'], 'unknown-call', /no call of that name/],
    ['with broken JSON', ['groups.add', '{"name":'], 'invalid-input', /is not JSON/],
    ['with a wrong field', ['groups.add', '{"nom":"x"}'], 'invalid-input', /shape it needs/],
    ['with no object', ['groups.add', 'null'], 'invalid-input', /shape it needs/],
    [
      'for what is not there',
      ['groups.get', '{"groupId":"01890a5d-ac96-774b-bcce-b302099a8057"}'],
      'not-found',
      /not in this folder/,
    ],
  ])('%s is answered with a code, said in a sentence, and exits 1', async (_what, args, code, sentence) => {
    const ended = await runCall([...args, '--data', data]);
    expect([ended.code, codesIn(ended.out)]).toEqual([1, [code]]);
    expect(ended.err).toMatch(sentence);
  });

  test('with --practice goes to the practice group beside the folder', async () => {
    const ended = await runCall(['app.status', '{}', '--data', data, '--practice']);
    expect(answersIn(ended.out)).toMatchObject([
      { ok: true, value: { isPractice: true, folder: `${data} practice` } },
    ]);
    expect(await readdir(folder)).toEqual(['our group practice']);
  });
});

describe('a command that is not understood exits 2 with a sentence, and touches nothing', () => {
  test.each([
    [[], /^Give the name of one call/],
    [['app.status', '--list'], /^Give the name of one call/],
    [['--stdin', '--list'], /^Give the name of one call/],
    [['app.status', '{}', 'more'], /^"more" is not understood/],
    [['app.status', '--dta', 'x'], /^--dta is not a flag/],
    [['app.status', '--data'], /^After --data comes <folder>/],
  ])('%j', async (args, sentence) => {
    const ended = await runCall(args, { cwd: folder });
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.err).toMatch(sentence);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('line by line', () => {
  test('every line gets its answer, in order, whatever stands in it', async () => {
    const lines = [
      JSON.stringify({ name: 'groups.add', input: aGroup }),
      'not JSON',
      '',
      '{"name":"groups.list","input":{},"more":1}',
      '[]',
      '{"name":["groups.list"],"input":{}}',
      '{"name":"groups.list"}',
      '{"name":"groups.list","input":null}',
    ];
    const ended = await runCall(['--stdin', '--data', data], { stdin: lines.join('\n') });
    expect(codesIn(ended.out)).toEqual([
      'ok',
      'invalid-input',
      'invalid-input',
      'invalid-input',
      'invalid-input',
      'unknown-call',
      'ok',
      'invalid-input',
    ]);
    expect(ended.code).toBe(1);
    expect(answersIn(ended.out)[6]).toMatchObject({ ok: true, value: [{ group: { name: aGroup.name } }] });
  });

  test('all well exits 0, with or without a line end after the last line', async () => {
    const line = '{"name":"app.status","input":{}}';
    for (const stdin of ['', line, `${line}\n`, `${line}\r\n${line}\r\n`]) {
      const ended = await runCall(['--stdin', '--data', data], { stdin });
      expect(ended.code).toBe(0);
      expect(ended.out.split('\n').length - 1).toBe(stdin.split('app.status').length - 1);
    }
  });

  test('a line over the limit is refused, and the next one is heard', async () => {
    const tooLong = JSON.stringify({ name: 'groups.add', input: 'x'.repeat(callLimitBytes) });
    const ended = await runCall(['--stdin', '--data', data], {
      stdin: `${tooLong}\n{"name":"app.status","input":{}}\n`,
    });
    expect(codesIn(ended.out)).toEqual(['too-large', 'ok']);
  });

  test('bytes that are not UTF-8 are refused, and the next line is heard', async () => {
    const stdin = Buffer.concat([
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from('{"name":"app.status"}\n'),
    ]);
    const ended = await runCall(['--stdin', '--data', data], { stdin });
    expect(codesIn(ended.out)).toEqual(['invalid-input', 'ok']);
  });

  test('an answered change outlives the process, however it ends', async () => {
    const talk = talkTo(startCall(['--stdin', '--data', data]));
    expect(await talk.call('groups.add', aGroup)).toMatchObject({ ok: true });
    talk.child.kill('SIGKILL');
    await new Promise((resolve) => talk.child.on('close', resolve));
    const listed = await runCall(['groups.list', '{}', '--data', data]);
    expect(answersIn(listed.out)).toMatchObject([{ ok: true, value: [{ group: { name: aGroup.name } }] }]);
  });

  test('a second process is told in words that the folder is open, and changes nothing', async () => {
    const talk = talkTo(startCall(['--stdin', '--data', data]));
    await talk.call('groups.add', aGroup);
    // The first one writes its documents back when it is idle: the journal and the locks are what a second might touch.
    const journalAndLocks = async () => ({
      journal: await readFile(join(data, 'journal', '00000001.log'), 'utf8'),
      locks: (await readdir(data)).filter((name) => name.startsWith('lock-')),
    });
    const before = await journalAndLocks();
    expect(before.locks).toHaveLength(1);
    const second = await runCall(['groups.add', JSON.stringify(aGroup), '--data', data]);
    expect([second.code, codesIn(second.out)]).toEqual([1, ['busy']]);
    expect(second.err).toMatch(/^Welcome Desk is already open/);
    expect(await journalAndLocks()).toEqual(before);
    talk.child.stdin.end();
    const code = await new Promise((resolve) => talk.child.on('close', resolve));
    expect(code).toBe(0);
    const third = await runCall(['groups.list', '{}', '--data', data]);
    expect(answersIn(third.out)).toMatchObject([{ ok: true, value: [{ group: { name: aGroup.name } }] }]);
  });

  test('a signal closes the folder properly', async () => {
    const talk = talkTo(startCall(['--stdin', '--data', data]));
    await talk.call('groups.add', aGroup);
    talk.child.kill('SIGTERM');
    await new Promise((resolve) => talk.child.on('close', resolve));
    expect((await readdir(data)).filter((name) => name.startsWith('lock-'))).toEqual([]);
    expect(await readFile(join(data, 'documents', 'groups.json'), 'utf8')).toContain(aGroup.name);
  });
});

test('--list tells of every call its kind and the JSON Schemas of what goes in and out', async () => {
  const ended = await runCall(['--list']);
  const calls = JSON.parse(ended.out) as { name: string; kind: string; input: object; output: object }[];
  expect(ended.code).toBe(0);
  expect(calls.map(({ name, kind }) => [name, kind])).toEqual(
    Object.entries(api).map(([name, { kind }]) => [name, kind]),
  );
  const add = calls.find(({ name }) => name === 'groups.add');
  expect(add?.input).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { name: { type: 'string' } },
  });
  expect(add?.output).toMatchObject({ type: 'object', properties: { groupId: { type: 'string' } } });
});
