import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, onTestFinished, test } from 'vitest';
import { callLimitBytes } from '#shared/contract/shells.ts';
import { everyWeek } from '#tests/support/builders.ts';
import { openInCall, openInDesktop, openInLoopback } from '#tests/support/shells.ts';
import type { Result } from '#shared/contract/result.ts';
import type { OpenShell } from '#tests/support/shells.ts';

const shells = [
  ['loopback', openInLoopback],
  ['desktop', openInDesktop],
  ['call', openInCall],
] as const;

async function aShell(open: (folder: string) => Promise<OpenShell>): Promise<OpenShell> {
  const folder = await mkdtemp(join(tmpdir(), 'shell '));
  const shell = await open(folder);
  onTestFinished(async () => {
    await shell.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return shell;
}

const valueOf = <T>(result: Result<unknown>): T => {
  expect(result).toMatchObject({ ok: true });
  return (result as { value: T }).value;
};

/** From a group with its weekly time to a saved return, as a leader would. Answers everything that was answered. */
async function aReturn(shell: OpenShell) {
  const answers: Result<unknown>[] = [];
  const call = async <T>(name: string, input: unknown): Promise<T> => {
    const result = await shell.call(name, input);
    answers.push(result);
    return valueOf<T>(result);
  };
  const { today } = await call<{ today: string }>('app.status', {});
  const weekday = ((new Date(today).getUTCDay() + 6) % 7) + 1;
  const { groupId } = await call<{ groupId: string }>('groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    times: [everyWeek(weekday)],
  });
  const { personId, linkWorkerId } = await call<{ personId: string; linkWorkerId: string }>(
    'referrals.receive',
    {
      groupId,
      receivedOn: today,
      preferredName: 'Doreen',
      isReachedThroughLinkWorker: true,
      referrer: { kind: 'new', name: 'Priya Shah', telephone: '07700 900123' },
      reference: 'SP-17',
      consent: { answer: 'given', on: today, how: 'told-by-link-worker' },
    },
  );
  const [session] = await call<{ sessionId: string }[]>('sessions.list', {
    groupId,
    fromOn: today,
    toOn: today,
  });
  const sessionId = session?.sessionId;
  await call('register.addWalkIn', { sessionId, who: { kind: 'known', personId } });
  await call('register.get', { sessionId });
  const period = { linkWorkerId, fromOn: today, toOn: today };
  const { sha256 } = await call<{ sha256: string }>('returns.preview', period);
  const saved = await call<{ file: { way: string; ticket: string } }>('returns.save', { ...period, sha256 });
  return { answers, today, file: await shell.savedFile(saved.file) };
}

/** What differs from one folder to the next: ids, instants and where things lie. */
const withoutChance = (answers: Result<unknown>[]): unknown =>
  JSON.parse(
    JSON.stringify(answers, (key, value: unknown) =>
      ['folder', 'now', 'file', 'folderName'].includes(key) ? key : value,
    )
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'an id'),
  );

test('the same job has the same answers in every shell, and the same return leaves', async () => {
  const done = [];
  for (const [, open] of shells) done.push(await aReturn(await aShell(open)));
  const [first, ...others] = done;
  expect(others).toHaveLength(2);
  for (const other of others) {
    expect(withoutChance(other.answers)).toEqual(withoutChance(first?.answers ?? []));
    expect(other.file.equals(first?.file ?? Buffer.alloc(0))).toBe(true);
  }
  const [headings, row, ...more] = parse(first?.file ?? '', {
    bom: true,
    relax_column_count: true,
  });
  expect(headings?.length).toBeGreaterThan(3);
  expect([...(row ?? []), ...more.flat()]).toContain('SP-17');
});

describe.each(shells)('in the %s shell', (_name, open) => {
  test('what is not a call is answered with a code, and never by an error', async () => {
    const shell = await aShell(open);
    const status = await shell.call('app.status', {});
    const hostile: [name: unknown, input: unknown, code: string][] = [
      ['groups.burn', {}, 'unknown-call'],
      ['__proto__', {}, 'unknown-call'],
      ['constructor', {}, 'unknown-call'],
      ['toString', {}, 'unknown-call'],
      ['', {}, 'unknown-call'],
      [null, {}, 'unknown-call'],
      [['groups.list'], {}, 'unknown-call'],
      [{ name: 'groups.list' }, {}, 'unknown-call'],
      ['groups.list', { more: 1 }, 'invalid-input'],
      ['groups.list', null, 'invalid-input'],
      ['groups.list', [], 'invalid-input'],
      ['groups.list', 'x', 'invalid-input'],
      ['groups.list', JSON.parse('{"__proto__":{"isAdmin":true}}'), 'invalid-input'],
      ['groups.list', JSON.parse('{"constructor":{"prototype":{}}}'), 'invalid-input'],
      ['groups.add', {}, 'invalid-input'],
      ['groups.add', { name: 'x'.repeat(1024 * 1024), kind: 'crafts' }, 'invalid-input'],
      ['groups.get', { groupId: '../../etc/passwd' }, 'invalid-input'],
    ];
    for (const [name, input, code] of hostile) {
      expect([name, await shell.call(name as string, input)]).toMatchObject([
        name,
        { ok: false, error: { code } },
      ]);
    }
    expect(await shell.call('groups.list', {})).toEqual({ ok: true, value: [] });
    expect(status).toMatchObject({ ok: true, value: { state: 'ready' } });
  });

  test('a call over the limit is refused, and the next one is answered', async () => {
    const shell = await aShell(open);
    const result = await shell.call('groups.add', { name: 'x'.repeat(callLimitBytes) });
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(await shell.call('groups.list', {})).toEqual({ ok: true, value: [] });
  });

  test('calls made at once are each answered', async () => {
    const shell = await aShell(open);
    const names = ['Walk', 'Knit', 'Sing', 'Dig', 'Read'];
    const results = await Promise.all(names.map((name) => shell.call('groups.add', { name, kind: 'other' })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const listed = valueOf<{ group: { name: string } }[]>(await shell.call('groups.list', {}));
    expect(listed.map(({ group }) => group.name).toSorted()).toEqual(names.toSorted());
  });
});
