import { describe, expect, test } from 'vitest';
import { newDataKey } from '#electron/store/keys/dataKey.ts';
import { keySeal, sealUnderWay } from '#electron/store/seal.ts';
import { openStore } from '#electron/store/opening.ts';
import { bytesOf } from '#tests/support/aFolder.ts';
import { aSealedFolder } from '#tests/support/aSealedFolder.ts';
import { open, opening, visit, visits } from '#tests/support/visits.ts';

/** Long enough never to turn up by chance in the letters of sealed bytes. */
const mair = 'mair-gwendolen';

const refusal = /unable to authenticate|not sealed/;

test('under a seal everything but the marker is unreadable on the disk, and read back all the same', async () => {
  const { folder, key } = await aSealedFolder();
  let store = await open(folder, { key });
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
  store = await open(folder, { key });
  expect(Object.keys(await visits(store, 'registers/tuesday/2026'))).toHaveLength(300);
  expect(await visits(store, 'people')).toEqual({ [mair]: 1 });
  expect(await store.summaries('registers/')).toEqual(new Map([['registers/tuesday/2026', { visits: 300 }]]));
  expect(store.recent(1)).toMatchObject([{ seq: 301 }]);
  await store.close();
});

test('a sealed folder is locked without its key and with another one, and stays as it is', async () => {
  const { folder, key } = await aSealedFolder();
  const store = await open(folder, { key });
  await visit(store, 'people', 'mair', 1);
  await store.close();
  const before = await bytesOf(folder);
  expect(await openStore(opening(folder))).toMatchObject({ outcome: 'locked' });
  expect(await openStore(opening(folder, { key: newDataKey() }))).toMatchObject({
    outcome: 'locked',
  });
  expect(await bytesOf(folder)).toEqual(before);
});

describe('sealed bytes', () => {
  const key = newDataKey();
  const seal = keySeal(key);
  const plain = Buffer.from('{"name":"Doreen"}');

  test('open as what they were sealed as, under the key they were sealed with, and as nothing else', () => {
    const sealed = seal.seal(plain, 'documents/people.json');
    expect(Buffer.from(seal.open(sealed, 'documents/people.json'))).toEqual(plain);
    expect(() => seal.open(sealed, 'documents/groups.json')).toThrow(refusal);
    expect(() => keySeal(newDataKey()).open(sealed, 'documents/people.json')).toThrow(refusal);
    expect(() => seal.open(plain, 'documents/people.json')).toThrow(refusal);
  });

  test('are refused when any bit of them has changed, or any number of them is missing', () => {
    const sealed = Buffer.from(seal.seal(plain, 'documents/people.json'));
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = Buffer.from(sealed);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => seal.open(flipped, 'documents/people.json')).toThrow(refusal);
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => seal.open(sealed.subarray(0, length), 'documents/people.json')).toThrow(refusal);
  });

  test('are never the same twice, however often the same is sealed', () => {
    const thousand = Array.from({ length: 1000 }, () =>
      Buffer.from(seal.seal(plain, 'documents/people.json')).toString('hex', 0, 13),
    );
    expect(new Set(thousand).size).toBe(1000);
  });

  test('and bytes that are not sealed yet are both read while a folder is under way, and one form is written', () => {
    for (const to of ['sealed', 'plain'] as const) {
      const underWay = sealUnderWay(key, to);
      expect(Buffer.from(underWay.open(plain, 'a'))).toEqual(plain);
      expect(Buffer.from(underWay.open(seal.seal(plain, 'a'), 'a'))).toEqual(plain);
      expect(underWay.seal(plain, 'a')[0]).toBe(to === 'sealed' ? 0x01 : plain[0]);
    }
  });
});
