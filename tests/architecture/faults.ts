import { parseSync, Visitor } from 'oxc-parser';
import { importsOf, packageOf } from './importsOf.ts';
import type { Import } from './importsOf.ts';
import { rooms } from './rooms.ts';
import type { Room } from './rooms.ts';
import type { Source } from './sources.ts';

function roomOf(path: string): Room | undefined {
  return rooms.find(({ holds }) => holds.test(path));
}

/** Faults against the table of rooms, as sentences; empty when every import stays on its floor. */
export function importFaults(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    if (room === undefined) return [`${source.path} belongs to no room of the table`];
    return importsOf(source)
      .filter((one) => !isAllowed(source.path, room, one))
      .map(({ written }) => `${source.path} (${room.name}) must not import ${written}`);
  });
}

function isAllowed(from: string, room: Room, one: Import): boolean {
  const { leadsTo, isType } = one;
  if (leadsTo === null) return room.packages.some((name) => name === one.written || name === packageOf(one));
  const other = roomOf(leadsTo);
  if (other === undefined) return false;
  if (other === room) return !room.keepsApart || screenOf(from) === screenOf(leadsTo);
  return room.rooms.includes(other.name) || (isType && (room.typesOf ?? []).includes(other.name));
}

function screenOf(path: string): string | undefined {
  return path.split('/')[2];
}

const clocksAndChance = new Set([
  'Date.now',
  'Math.random',
  'Temporal.Now',
  'globalThis.crypto',
  'globalThis.performance',
]);
const notPassedIn = new Set(['crypto', 'performance', 'process', 'setTimeout', 'setInterval', 'fetch']);

/** Clocks, chance and the world outside, used where they must be passed in. */
export function purityFaults(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => roomOf(path)?.isPure)
    .flatMap(({ path, text }) => impureWords(path, text).map((word) => `${path} uses ${word}: pass it in`));
}

function impureWords(path: string, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression: ({ object, property }) => {
      if (object.type !== 'Identifier') return;
      if (property.type === 'Identifier' && clocksAndChance.has(`${object.name}.${property.name}`)) {
        found.push(`${object.name}.${property.name}`);
      } else if (notPassedIn.has(object.name)) found.push(object.name);
    },
    NewExpression: ({ callee, arguments: words }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && words.length === 0)
        found.push('new Date()');
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && (callee.name === 'Date' || notPassedIn.has(callee.name)))
        found.push(callee.name);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** Circles of imports, each named by its files in order. Types do not count: they are gone when the program runs. */
export function circles(sources: readonly Source[]): string[] {
  const next = new Map(
    sources.map((source) => {
      const atRunTime = importsOf(source).filter(({ isType }) => !isType);
      return [source.path, [...new Set(atRunTime.flatMap(({ leadsTo }) => leadsTo ?? []))]];
    }),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const neighbour of next.get(path) ?? []) follow(neighbour, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) follow(path, []);
  return found;
}

/** Imports that lead to no file of the given ones. */
export function danglingImports(sources: readonly Source[], isThere: (path: string) => boolean): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(({ leadsTo }) => leadsTo !== null && !isThere(leadsTo))
      .map(({ written }) => `${source.path} imports ${written}, and there is no such file`),
  );
}

/** Files in which there are two things. */
export function tooLong(sources: readonly Source[], most: number): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines; at most ${most}`);
}
