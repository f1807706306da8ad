import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog } from '#electron/log.ts';
import { day } from '#tests/support/builders.ts';
import { aDesk } from '#tests/support/aDesk.ts';

/** Nothing of ours is called so. */
const typed = {
  preferredName: 'Xqzmarker',
  surname: 'Wvjmarker',
  place: 'Kqxmarker Lane',
  telephone: '07700 900417',
};
const markers = ['Xqzmarker', 'Wvjmarker', 'Kqxmarker', '900417'];

test('after a day with bugs and damage in it, the details for help and the log hold nothing that anybody typed, and no path', async () => {
  const desk = await aDesk();
  await desk.ask('people.add', { ...typed, regularAt: [] });
  const { linkWorkerId } = await desk.ask('linkWorkers.add', { name: 'Xqzmarker Wvjmarker' });
  desk.whenAskedWhere(() => Promise.reject(new Error('Xqzmarker Wvjmarker, 07700 900417')));
  const period = { linkWorkerId, fromOn: day('2026-11-01'), toOn: day('2026-11-24') };
  const { sha256 } = await desk.ask('returns.preview', period);
  const { reference = 'none' } = await desk.refused('returns.save', { ...period, sha256 });
  await desk.refused('people.change', { personId: 'Xqzmarker' });
  expect((await desk.ask('app.helpDetails', {})).log.join('\n')).toContain(reference);
  const before = JSON.stringify(await desk.ask('app.helpDetails', {}));
  await desk.close();
  await writeFile(path.join(desk.folder, 'own/documents/people Xqzmarker.json'), '');
  await desk.reopen();
  const details = await desk.ask('app.helpDetails', {});
  expect(details).toMatchObject({
    version: '0.1.0',
    state: 'ready',
    readingOnly: null,
    notes: [{ kind: 'stray-copy', count: 1 }],
    documents: 2,
    changes: 2,
  });
  for (const held of [before, JSON.stringify(details), desk.logged.join('\n')]) {
    for (const marker of [...markers, desk.folder]) expect(held).not.toContain(marker);
  }
});

test('while the folder is damaged they name our own files, and of a stranger’s folder nothing', async () => {
  const desk = await aDesk();
  await desk.close();
  await writeFile(path.join(desk.folder, 'own/welcome-desk.json'), '');
  await desk.reopen();
  expect(await desk.ask('app.helpDetails', {})).toMatchObject({
    state: 'file-damaged',
    files: ['welcome-desk.json'],
    documents: null,
  });
  await desk.ask('app.useFolder', { folder: desk.folder });
  expect(await desk.ask('app.helpDetails', {})).toMatchObject({ state: 'folder-not-ours', files: [] });
});

test('whatever an error says, is called or carries, the log does not say it', () => {
  const text = fc.string({ minLength: 6, maxLength: 40, unit: 'grapheme' }).map((each) => `Ⓜ${each}Ⓜ`);
  fc.assert(
    fc.property(text, text, text, (message, name, code) => {
      const lines: string[] = [];
      const log = createLog(
        (line) => lines.push(line),
        () => 0,
      );
      const error = Object.assign(new Error(message, { cause: new Error(code) }), { code });
      error.name = name;
      log.problem('people.change', error);
      log.problem('people.change', message);
      log.problem('people.change', { [name]: code });
      expect(lines.join('\n') + log.latest().join('\n')).not.toContain('Ⓜ');
    }),
  );
});

test('the last lines are kept, and no more', () => {
  const log = createLog(
    () => undefined,
    () => 0,
  );
  for (let each = 1; each <= 100; each += 1) log.note('a mark', { each });
  expect(log.latest()).toHaveLength(30);
  expect(log.latest().at(-1)).toContain('each=100');
});
