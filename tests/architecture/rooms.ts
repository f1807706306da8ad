/**
 * Which room may import from which: the table of the architecture, as data. The first room that matches a file is
 * its room; a file that belongs to none is a fault.
 */
export interface Room {
  name: string;
  /** Which files live here. */
  holds: RegExp;
  /** Names of rooms it may import from, besides itself. */
  rooms: readonly string[];
  /** Names of rooms of which it may import types only. */
  typesOf?: readonly string[];
  /** Packages it may import; 'node:' is everything Node brings, 'node:crypto' that part of it. */
  packages: readonly string[];
  /** No clock, no chance: both are passed in. */
  isPure?: true;
  /** A screen knows no other screen. */
  keepsApart?: true;
}

const everythingShared = ['shared/z', 'shared/temporal', 'shared/domain', 'shared/contract'] as const;
const shell = {
  rooms: [...everythingShared, 'electron/core', 'electron/host', 'electron/log', 'electron/shells'],
  packages: ['node:'],
} as const;

export const rooms: readonly Room[] = [
  { name: 'shared/z', holds: /^shared\/z\.ts$/, rooms: [], packages: ['zod'] },
  { name: 'shared/temporal', holds: /^shared\/temporal\.ts$/, rooms: [], packages: ['temporal-polyfill'] },
  { name: 'shared/rrule', holds: /^shared\/rrule\.ts$/, rooms: [], packages: ['rrule-temporal'] },
  {
    name: 'shared/domain',
    holds: /^shared\/domain\//,
    rooms: ['shared/z', 'shared/temporal', 'shared/rrule'],
    packages: [],
    isPure: true,
  },
  {
    name: 'shared/contract',
    holds: /^shared\/contract\//,
    rooms: ['shared/z', 'shared/domain'],
    packages: [],
    isPure: true,
  },
  { name: 'electron/host', holds: /^electron\/host\.ts$/, rooms: everythingShared, packages: [] },
  { name: 'electron/log', holds: /^electron\/log\.ts$/, rooms: everythingShared, packages: ['node:'] },
  {
    name: 'electron/core',
    holds: /^electron\/core\.ts$/,
    rooms: [...everythingShared, 'electron/folder', 'electron/services'],
    packages: [],
  },
  {
    name: 'electron/folder',
    holds: /^electron\/folder\//,
    rooms: [
      ...everythingShared,
      'electron/services',
      'electron/store',
      'electron/formats',
      'electron/host',
      'electron/log',
      'package.json',
    ],
    packages: ['node:'],
  },
  // The version that the app says it is.
  { name: 'package.json', holds: /^package\.json$/, rooms: [], packages: [] },
  // A migration must go on meaning what it meant: it knows no living schema.
  { name: 'electron/store/migrations', holds: /^electron\/store\/migrations\//, rooms: [], packages: [] },
  {
    name: 'electron/store',
    holds: /^electron\/store\//,
    rooms: [...everythingShared, 'electron/store/migrations'],
    packages: ['node:', 'lowdb', 'age-encryption'],
  },
  // The one file there that reads from the disk: the letters of a PDF, which are part of the program.
  { name: 'electron/formats/fonts', holds: /^electron\/formats\/fonts\.ts$/, rooms: [], packages: ['node:'] },
  {
    name: 'electron/formats',
    holds: /^electron\/formats\//,
    rooms: [...everythingShared, 'electron/formats/fonts'],
    packages: [
      'papaparse',
      'uuid',
      'pdfkit',
      'qrcode-generator',
      'ical-generator',
      '@cantoo/pdf-lib',
      'fontkit',
      'write-excel-file',
      'node:zlib',
      'node:util',
      'node:timers/promises',
    ],
  },
  {
    name: 'electron/services',
    holds: /^electron\/services\//,
    rooms: [...everythingShared, 'electron/formats', 'electron/host', 'electron/log'],
    typesOf: ['electron/store'],
    packages: ['node:crypto'],
  },
  // What the shells must decide alike.
  {
    name: 'electron/shells',
    holds: /^electron\/shells\//,
    rooms: [...everythingShared, 'electron/host', 'electron/log'],
    packages: ['node:', 'uuid'],
  },
  {
    name: 'electron/desktop',
    holds: /^electron\/desktop\//,
    rooms: shell.rooms,
    packages: [...shell.packages, 'electron', 'electron-updater'],
  },
  {
    name: 'electron/loopback',
    holds: /^electron\/loopback\//,
    rooms: shell.rooms,
    packages: [...shell.packages, 'fflate'],
  },
  { name: 'electron/call', holds: /^electron\/call\//, ...shell },
  {
    name: 'renderer/ui',
    holds: /^renderer\/ui\//,
    rooms: ['renderer/styles'],
    packages: ['react', 'recharts'],
  },
  {
    name: 'renderer/styles',
    holds: /^renderer\/styles\//,
    rooms: [],
    packages: ['@fontsource-variable/atkinson-hyperlegible-next'],
  },
  {
    name: 'renderer/words',
    holds: /^renderer\/words\//,
    rooms: everythingShared,
    packages: ['i18next'],
  },
  {
    name: 'renderer/screens',
    holds: /^renderer\/screens\//,
    rooms: ['renderer/app', 'renderer/ui', 'renderer/words', ...everythingShared],
    packages: ['react', 'wouter'],
    keepsApart: true,
  },
  {
    name: 'renderer/app',
    holds: /^renderer\/(app\/|main\.tsx$)/,
    rooms: ['renderer/screens', 'renderer/ui', 'renderer/words', 'renderer/styles', ...everythingShared],
    packages: ['react', 'react-dom', '@tanstack/react-query', 'wouter', 'i18next'],
  },
];
