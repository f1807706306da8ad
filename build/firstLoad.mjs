// What the page loads before anything is asked of it: what index.html names, as it would be gzipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './places.mjs';

/** Kilobytes of 1,000 bytes, gzipped. */
export const mostKilobytes = 250;

/** @param {string} [pages] the folder with the built pages @returns {number} kilobytes of 1,000 bytes, gzipped */
export function firstLoadKilobytes(pages = join(root, 'out', 'renderer')) {
  const page = readFileSync(join(pages, 'index.html'));
  const named = [...page.toString('utf8').matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)];
  const files = [page, ...named.map(([, path = '']) => readFileSync(join(pages, path)))];
  return files.reduce((sum, bytes) => sum + gzipSync(bytes).byteLength, 0) / 1000;
}
