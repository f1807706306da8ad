import { execFileSync, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolder } from '#tests/support/aFolder.ts';
import { callProgram, runCall } from '#tests/support/callProcess.ts';
import { shapesOf } from '#tests/support/shapesOf.ts';

vi.setConfig({ testTimeout: 120_000 });

const passphrase = 'tea at half past ten';

/** Unlikely to stand anywhere unless it was typed. */
const typed = {
  preferredName: 'Zyxwvut-Doreen',
  telephone: '07700 900847',
  reference: 'QXJ-55512',
  whatMatters: 'Knitted-zebra-zoetrope',
  goodToKnow: 'Quartz-hearing-left',
  note: 'Blanket-of-vermilion-hexagons',
  leaderName: 'Xanthippe-Leader',
};

const line = (name: string, input: object) => JSON.stringify({ name, input });

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

test('after a day of use nothing that was typed can be found in the folder, in temporary files or in what was logged', async () => {
  const around = await aFolder();
  const folder = path.join(around, 'desk');
  const env = { TMPDIR: path.join(around, 'tmp'), HOME: path.join(around, 'home') };
  execFileSync('mkdir', ['-p', env.TMPDIR, env.HOME]);
  const said: string[] = [];
  const day = async (lines: string[], secret?: string) => {
    const ended = await runCall(['--stdin', '--data', folder], {
      stdin: lines.join('\n'),
      env: { ...env, ...(secret !== undefined && { WELCOME_DESK_PASSPHRASE: secret }) },
    });
    said.push(ended.err);
    expect(ended).toMatchObject({ code: 0, out: expect.not.stringContaining('"ok":false') });
    return ended.out
      .trim()
      .split('\n')
      .map((answer) => (JSON.parse(answer) as { value: unknown }).value);
  };
  // Some of it is typed before the folder is locked with a passphrase.
  const [group] = (await day([
    line('groups.add', { name: 'Knitting', kind: 'crafts' }),
    line('settings.change', { leaderName: typed.leaderName }),
    line('safety.turnOn', { passphrase }),
  ])) as [{ groupId: string }];
  const { preferredName, telephone, reference, whatMatters, goodToKnow } = typed;
  const [{ personId }, { sessionId }] = (await day(
    [
      line('referrals.receive', {
        groupId: group.groupId,
        receivedOn: '2026-01-05',
        preferredName,
        telephone,
        isReachedThroughLinkWorker: false,
        referrer: { kind: 'new', name: 'Priya Shah', telephone: '07700 900165' },
        reference,
        whatMatters,
        goodToKnow,
      }),
      line('sessions.add', {
        groupId: group.groupId,
        day: '2026-01-06',
        startsAt: '10:30',
        endsAt: '12:00',
      }),
    ],
    passphrase,
  )) as [{ personId: string }, { sessionId: string }];
  await day([line('register.setNote', { sessionId, note: typed.note })], passphrase);
  await day(
    [
      line('people.find', { text: preferredName, limit: 9 }),
      line('changes.undoLast', { isOnRegister: false }),
    ],
    passphrase,
  );
  await day(
    [line('changes.redoLast', { isOnRegister: false }), line('people.get', { personId })],
    passphrase,
  );

  const found: string[] = [];
  for (const file of await filesBelow(around)) {
    const bytes = await readFile(file);
    for (const text of Object.values(typed))
      if (shapesOf(text).some((shape) => bytes.includes(shape))) found.push(`${text} in ${file}`);
  }
  expect(found).toEqual([]);
  expect((await filesBelow(around)).length).toBeGreaterThan(5);
  for (const text of Object.values(typed)) expect(said.join('\n')).not.toContain(text);
  // The search would find them: without the lock they are there.
  const plain = path.join(around, 'plain');
  await runCall(['settings.change', JSON.stringify({ leaderName: typed.leaderName }), '--data', plain], {
    env,
  });
  const contents = await Promise.all((await filesBelow(plain)).map((file) => readFile(file)));
  expect(contents.some((bytes) => bytes.includes(typed.leaderName))).toBe(true);
});

test('a locked folder is opened by the variable or by an open file, refused with a wrong one, and left alone without', async () => {
  const folder = await aFolder();
  const ask = ['groups.list', '{}', '--data', folder];
  const { code } = await runCall(['safety.turnOn', JSON.stringify({ passphrase }), '--data', folder]);
  expect(code).toBe(0);
  expect(await runCall(ask, { env: { WELCOME_DESK_PASSPHRASE: passphrase } })).toMatchObject({ code: 0 });
  const wrong = await runCall(ask, { env: { WELCOME_DESK_PASSPHRASE: 'coffee' } });
  expect(wrong).toMatchObject({ code: 1, out: '' });
  expect(wrong.err).toContain('That passphrase does not open this data folder.');
  const without = await runCall(ask);
  expect(without.code).toBe(1);
  expect(JSON.parse(without.out)).toMatchObject({ ok: false, error: { code: 'locked' } });

  const child = spawn(process.execPath, [callProgram, ...ask, '--passphrase-fd', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  (child.stdio[3] as NodeJS.WritableStream).end(`${passphrase}\nand nothing else`);
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  const notANumber = await runCall([...ask, '--passphrase-fd', 'three']);
  expect(notANumber).toMatchObject({ code: 2 });
});
