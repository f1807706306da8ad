import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { api } from '#shared/contract/api.ts';
import { bytesOf } from '#tests/support/aFolder.ts';
import { aPractisedDesk, examplesOn } from '#tests/support/callExamples.ts';
import { shapesOf } from '#tests/support/shapesOf.ts';
import { placesIn, valueAt, withAt } from '#tests/support/hostileInputs.ts';

vi.setConfig({ testTimeout: 120_000 });

const passphrase = 'tea at half past ten';

/** The nouns whose calls open, close and lock the folder itself; what a leader types there is kept in no record. */
const ofTheFolder = /^(app|safety|backups|handOver|takeAway|changes)\./;

/** Unlikely to stand anywhere unless it was typed; short, and without a letter that another field may change. */
const textOf = (number: number): string => `zyqx${String(number).padStart(4, '0')}wvjk`;
test('whatever is typed into any field of any call, none of it can be found in a locked folder, its backups or the log', async () => {
  const practised = await aPractisedDesk();
  const { desk } = practised;
  await desk.ask('safety.turnOn', { passphrase });

  const typed = new Map<string, string>();
  for (const { name, input } of examplesOn(practised)) {
    if (api[name].kind !== 'command' || ofTheFolder.test(name)) continue;
    const places = placesIn(input).filter((place) => typeof valueAt(input, place) === 'string');
    for (const place of places) {
      const text = textOf(typed.size);
      const { ok } = await desk.dispatch(name, withAt(input, place, text));
      if (ok) typed.set(text, `${name} ${place.join('.')}`);
    }
  }
  const fields = [...typed.values()];
  expect(fields.length).toBeGreaterThan(30);
  expect(fields).toEqual(
    expect.arrayContaining([
      'register.setNote note',
      'people.add preferredName',
      'people.change surname',
      'linkWorkers.change telephone',
      'referrals.change goodToKnow',
      'settings.change leaderName',
      'sessions.cancel because',
    ]),
  );
  const kept = await desk.ask('backups.make', {});
  expect(kept).toMatchObject({ outcome: 'made' });
  await desk.reopen();
  await desk.ask('safety.unlock', { passphrase });
  await desk.ask('people.find', { text: textOf(0), limit: 9 });
  await desk.close();
  const shapes = [...typed.keys()].flatMap(shapesOf);
  const holders = async () =>
    [...(await bytesOf(path.join(desk.folder, 'practice')))].flatMap(([name, bytes]) =>
      shapes.some((shape) => Buffer.from(bytes, 'base64').includes(shape)) ? name : [],
    );
  const inFolder = await bytesOf(path.join(desk.folder, 'practice'));
  expect([...inFolder.keys()].filter((name) => name.endsWith('.welcomedesk')).length).toBeGreaterThan(1);
  expect(await holders()).toEqual([]);
  for (const text of typed.keys()) expect(desk.logged.join('\n')).not.toContain(text);

  // The search would find them: without the lock they are there.
  await desk.reopen();
  await desk.ask('safety.unlock', { passphrase });
  await desk.ask('safety.turnOff', { passphrase });
  expect(await holders()).toContain('documents/people.json');
});
