import { expect, test } from 'vitest';
import type { Seal } from '#electron/store/seal.ts';
import { openStore } from '#electron/store/opening.ts';
import { aFolder, bytesOf } from '#tests/support/aFolder.ts';
import { open, opening, visit, visits } from '#tests/support/visits.ts';

/** A toy: turns every byte round, and puts in front what the bytes are. Its bytes hold line feeds, and are no text. */
const toySeal: Seal = {
  seal: (plain, identity) =>
    Buffer.concat([Buffer.from([identity.length]), Buffer.from(identity), plain]).map((byte) => byte ^ 0xaa),
  open: (sealed, identity) => {
    const whole = Buffer.from(sealed.map((byte) => byte ^ 0xaa));
    const end = 1 + (whole[0] ?? 0);
    if (whole.toString('utf8', 1, end) !== identity) throw new Error('these bytes are of something else');
    return whole.subarray(end);
  },
};

/** Long enough never to turn up by chance in the letters of sealed bytes. */
const mair = 'mair-gwendolen';

test('under a seal everything but the marker is unreadable on the disk, and read back all the same', async () => {
  const folder = await aFolder();
  let store = await open(folder, { seal: toySeal });
  for (let number = 0; number < 300; number += 1)
    await visit(store, 'registers/tuesday/2026', `${mair}-${number}`, number);
  await store.writeBack();
  await visit(store, 'people', mair, 1);
  await store.close();
  for (const [name, content] of await bytesOf(folder)) {
    const isReadable =
      Buffer.from(content, 'base64').includes(mair) || content.includes(btoa(mair).slice(0, 12));
    expect([name, isReadable]).toEqual([name, false]);
  }
  store = await open(folder, { seal: toySeal });
  expect(Object.keys(await visits(store, 'registers/tuesday/2026'))).toHaveLength(300);
  expect(await visits(store, 'people')).toEqual({ [mair]: 1 });
  expect(await store.summaries('registers/')).toEqual(new Map([['registers/tuesday/2026', { visits: 300 }]]));
  expect(store.recent(1)).toMatchObject([{ seq: 301 }]);
  await store.close();
});

test('a folder that was sealed cannot be opened, nor harmed, without its seal', async () => {
  const folder = await aFolder();
  const store = await open(folder, { seal: toySeal });
  await visit(store, 'people', 'mair', 1);
  await store.close();
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toMatchObject({ outcome: 'damaged' });
  expect(await bytesOf(folder)).toEqual(before);
});
