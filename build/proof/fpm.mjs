#!/usr/bin/env node
// Stands for fpm where only dpkg-deb is: reads the words that electron-builder hands to fpm, and makes the .deb of them.
// What it does not know it refuses, so that nothing is left out in silence.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/** @type {{ type: 'string' }} */
const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { type: 'string', short: 's' },
    t: { type: 'string', short: 't' },
    d: { type: 'string', short: 'd', multiple: true },
    force: { type: 'boolean' },
    'deb-recommends': { type: 'string', multiple: true },
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
  },
});
if (values.s !== 'dir' || values.t !== 'deb') throw new Error('only a folder can be made into a .deb here');

const tree = mkdtempSync(join(tmpdir(), 'deb '));
chmodSync(tree, 0o755);
for (const pair of positionals) {
  const [from = '', to = ''] = pair.split('=');
  const place = join(tree, to);
  mkdirSync(dirname(place), { recursive: true });
  if (statSync(from).isDirectory()) cpSync(from, place, { recursive: true });
  else copyFileSync(from, place);
}

const control = join(tree, 'DEBIAN');
mkdirSync(control);
const bytes = Number(execFileSync('du', ['-sk', tree], { encoding: 'utf8' }).split('\t')[0]);
const [synopsis = '', ...rest] = (values.description ?? '').split('\n');
const lines = [
  `Package: ${values.name}`,
  `Version: ${values.version}`,
  `Architecture: ${values.architecture}`,
  `Maintainer: ${values.maintainer}`,
  `Installed-Size: ${bytes}`,
  `Depends: ${(values.d ?? []).join(', ')}`,
  ...(values['deb-recommends'] ? [`Recommends: ${values['deb-recommends'].join(', ')}`] : []),
  `Section: ${values.category ?? 'default'}`,
  `Priority: ${values['deb-priority']}`,
  `Homepage: ${values.url}`,
  `Description: ${synopsis}`,
  ...rest.map((line) => ` ${line.trim()}`),
];
writeFileSync(join(control, 'control'), `${lines.join('\n')}\n`);
for (const [word, name] of /** @type {const} */ ([
  ['after-install', 'postinst'],
  ['after-remove', 'postrm'],
])) {
  const script = values[word];
  if (script === undefined) continue;
  copyFileSync(script, join(control, name));
  chmodSync(join(control, name), 0o755);
}
const compression = `-Z${values['deb-compression']}`;
execFileSync('dpkg-deb', ['--root-owner-group', compression, '--build', tree, values.package ?? '']);
rmSync(tree, { recursive: true, force: true });
