import { expect, test } from 'vitest';
import { createLog, ownFrames } from '#electron/log.ts';
import { AppError } from '#shared/domain/errors.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(
    createLog(
      (line) => lines.push(line),
      () => Date.UTC(2026, 2, 3, 10, 42),
    ),
  );
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

test('a note is its sentence and its numbers', () => {
  expect(logged((log) => log.note('Took over a lock', { afterSeconds: 31, isPractice: false }))).toBe(
    '2026-03-03T10:42:00.000Z Took over a lock afterSeconds=31 isPractice=false',
  );
});

test('a bug is written down under the reference that the leader is shown', () => {
  let reference = '';
  const line = logged((log) => {
    reference = log.problem('register.mark', new TypeError('x'));
  });
  expect(reference).toMatch(/^[a-z2-9]{6}$/);
  expect(line).toContain(` ${reference} register.mark: TypeError at `);
});

test('nothing of a person gets into the log, however deep it sits in the error', () => {
  const cause = Object.assign(new Error("ENOENT: no such file '/home/jean/Doreen Hughes.csv'"), {
    code: 'ENOENT',
    path: '/home/jean/Doreen Hughes.csv',
  });
  const error = new Error('Doreen Hughes, 07700 900123, wants a seat near the door', { cause });
  const line = logged((log) => log.problem('people.change', error));
  expect(line).toContain('because of Error ENOENT');
  for (const secret of ['Doreen', 'Hughes', '07700', 'door', '/home', 'jean'])
    expect(line).not.toContain(secret);
});

test('an error that carries a name in its kind or its code does not give it away', () => {
  const error = Object.assign(new AppError('conflict', { who: 'Doreen' }), { code: 'Doreen Hughes' });
  error.name = 'Doreen Hughes';
  expect(logged((log) => log.problem('x', error))).not.toContain('Doreen');
  expect(logged((log) => log.problem('x', 'Doreen Hughes'))).toMatch(/ x: thrown string$/);
});

test('of a stack only our own files remain, without the folders above them', () => {
  expect(
    ownFrames(
      [
        'Error: Doreen',
        '    at mark (/home/Doreen Hughes/app/electron/services/register.ts:12:3)',
        '    at file:///C:/Users/Doreen/welcome-desk/out/main/loopback.js:1:200',
        '    at Object.put (C:\\Users\\Doreen\\app\\electron\\store\\journal.ts:9:1)',
        '    at parse (/app/node_modules/zod/out/core.js:1:1)',
        '    at node:internal/process/task_queues:105:5',
        '    at /home/Doreen/other.ts:1:1',
      ].join('\n'),
    ),
  ).toEqual([
    'electron/services/register.ts:12:3',
    'out/main/loopback.js:1:200',
    'electron/store/journal.ts:9:1',
  ]);
});
