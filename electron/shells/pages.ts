import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface Page {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Address on our own site (`/assets/main-x1.js`) → what is sent. Only what is in here can be had. */
export type Pages = ReadonlyMap<string, Page>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

async function filesIn(folder: string, below = ''): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesIn(folder, path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

/**
 * Reads every page file once, at start, into a fixed table: a request is looked up in it as it stands and never becomes
 * a path on the disk. Files of other kinds are left out; `index.html` is `/`. Rejects when the folder is not there.
 */
export async function readPages(folder: string): Promise<Pages> {
  const read = (await filesIn(folder)).map(async (path): Promise<[string, Page][]> => {
    const type = types[extname(path)];
    if (type === undefined) return [];
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    return [[path === '/index.html' ? '/' : path, { type, bytes }]];
  });
  return new Map((await Promise.all(read)).flat());
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Sent with every answer of both shells with a page (ARCHITECTURE 5). */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
