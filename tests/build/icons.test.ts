import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): Buffer => readFileSync(join(root, path));
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** How wide a PNG is, by its own head. */
function widthOf(png: Buffer): number {
  expect(png.subarray(0, 8)).toEqual(signature);
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}

test('the icons are those of the drawing: after a change of it, npm run icons draws them anew', () => {
  const drawing = createHash('sha256').update(read('renderer/icon.svg')).digest('hex');
  expect(read('build/icons/drawn-from').toString().trim()).toBe(drawing);
});

test('Linux finds the icon in each size it asks for', () => {
  const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
  expect(sizes.map((size) => widthOf(read(`build/icons/linux/${size}x${size}.png`)))).toEqual(sizes);
});

test('the icon of Windows holds seven pictures, each where its table says and as wide as it says', () => {
  const icon = read('build/icons/icon.ico');
  const pictures = Array.from({ length: icon.readUInt16LE(4) }, (_, place) => {
    const entry = 6 + 16 * place;
    const from = icon.readUInt32LE(entry + 12);
    const png = icon.subarray(from, from + icon.readUInt32LE(entry + 8));
    expect(icon.readUInt8(entry) || 256).toBe(widthOf(png));
    return widthOf(png);
  });
  expect(pictures).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test('the icon of macOS holds its eight places, each with the picture that belongs there', () => {
  const icon = read('build/icons/icon.icns');
  expect([icon.toString('latin1', 0, 4), icon.readUInt32BE(4)]).toEqual(['icns', icon.length]);
  const places: [string, number][] = [];
  for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
    places.push([
      icon.toString('latin1', at, at + 4),
      widthOf(icon.subarray(at + 8, at + icon.readUInt32BE(at + 4))),
    ]);
  }
  expect(places).toEqual([
    ['ic11', 32],
    ['ic12', 64],
    ['ic07', 128],
    ['ic13', 256],
    ['ic08', 256],
    ['ic14', 512],
    ['ic09', 512],
    ['ic10', 1024],
  ]);
});
