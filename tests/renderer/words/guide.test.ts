import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '#renderer/app/addresses.ts';
import { en } from '#renderer/words/en.ts';
import { guide } from '#renderer/words/en/guide.ts';
import { type GuidePart, guidePages, guidePictures, guidePictureSize } from '#renderer/words/guidePages.ts';
import { projectFolder } from '#tests/architecture/sources.ts';
import { scenes } from '#tests/pictures/scenes.ts';
import { chunksOf } from '#tests/pictures/smallPng.ts';

const folder = join(projectFolder, 'renderer', 'pictures');
const partsOf = (id: (typeof guidePages)[number]): readonly GuidePart[] => guide[id].parts;
const shown = guidePages.flatMap((id) =>
  partsOf(id).flatMap((part) => (typeof part === 'object' && 'picture' in part ? [part.picture] : [])),
);
const sentences = guidePages.flatMap((id) =>
  partsOf(id).flatMap((part) => {
    if (typeof part === 'string') return [part];
    if ('steps' in part) return part.steps;
    return 'keys' in part ? part.keys.map(([, does]) => does) : [];
  }),
);

describe('the guide', () => {
  test('has a page for every screen, and a screen for every page but the one about trouble', () => {
    const opened = new Set<string>(Object.values(addresses));
    expect([...opened].filter((id) => !(id in guide))).toEqual([]);
    expect(guidePages.filter((id) => !opened.has(id))).toEqual(['wrong']);
  });

  test('leads from page to page only to pages that there are', () => {
    const tags = sentences.flatMap((words) => [...words.matchAll(/<(\w+)>/g)].map(([, tag]) => tag));
    expect(tags.filter((tag) => tag !== 'b' && !((tag as string) in guide))).toEqual([]);
    expect(tags).toContain('register');
  });

  test('names buttons and rooms as they are called on screen', () => {
    const words = JSON.stringify(en);
    const named = sentences.flatMap((each) =>
      [...each.matchAll(/<b>(.*?)<\/b>/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !words.includes(name.replace(/:$/, '')))).toEqual([]);
  });

  test('says things in short sentences', () => {
    const long = sentences
      .flatMap((each) => each.replaceAll(/<\/?\w+>/g, '').split(/(?<=[.?!:]”?)\s/))
      .filter((sentence) => sentence.split(' ').length > 26);
    expect(long).toEqual([]);
  });
});

describe('its pictures', () => {
  test('are all there, all shown once, and each has a scene', () => {
    const names = [...guidePictures].toSorted();
    expect(shown.toSorted()).toEqual(names);
    expect(scenes.map(([name]) => name).toSorted()).toEqual(names);
    expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.png`));
  });

  test.each(guidePictures)(
    '%s was made by the script, is small, and has the size its page expects',
    (name) => {
      const png = readFileSync(join(folder, `${name}.png`));
      expect(png.length).toBeLessThan(60 * 1024);
      const chunks = chunksOf(png);
      const head = chunks.find(({ type }) => type === 'IHDR')?.data;
      expect({ width: head?.readUInt32BE(0), height: head?.readUInt32BE(4) }).toEqual(guidePictureSize);
      const madeBy = chunks.find(({ type }) => type === 'tEXt')?.data.toString('latin1');
      expect(madeBy).toBe('Software\0npm run docs:pictures');
    },
  );
});
