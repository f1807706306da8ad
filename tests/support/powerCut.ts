import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DiskEvent } from './diskRecording.ts';

type ContentEvent = Extract<DiskEvent, { kind: 'write' | 'truncate' }>;
type NameEvent = Extract<DiskEvent, { kind: 'folder' | 'create' | 'rename' | 'unlink' }>;

/**
 * What a power cut leaves of something that was not synced: nothing, all of it, or, of a write, only the bytes up to
 * (`until`) or after (`from`) some place, with zeros where nothing was.
 */
export type Left = 'nothing' | 'all' | { until: number } | { from: number };
export type Leave = (event: ContentEvent | NameEvent) => Left;

export const leaveNothing: Leave = () => 'nothing';

export interface CuttableDisk {
  take(event: DiskEvent): void;
  /** Puts into an empty folder what the disk would hold, were the power cut now. */
  putInto(folder: string, leave: Leave): void;
}

/**
 * A disk that can be cut at any moment. Bytes are on it once their file is synced; that a file or folder is there, is
 * called so, or is gone is on it once the folder around it is synced. Of the rest, anything may be left.
 */
export function cuttableDisk(): CuttableDisk {
  const contents = new Map<number, Buffer>();
  const unsynced = new Map<number, ContentEvent[]>();
  /** File by path; a folder is 'folder'. */
  const names = new Map<string, number | 'folder'>();
  const unsyncedNames = new Map<string, NameEvent[]>();

  function take(event: DiskEvent): void {
    switch (event.kind) {
      case 'write':
      case 'truncate':
        unsynced.set(event.file, [...(unsynced.get(event.file) ?? []), event]);
        return;
      case 'sync':
        contents.set(event.file, (unsynced.get(event.file) ?? []).reduce(changed, contentOf(event.file)));
        unsynced.delete(event.file);
        return;
      case 'sync-folder':
        for (const each of unsyncedNames.get(event.path) ?? []) rename(names, each);
        unsyncedNames.delete(event.path);
        return;
      case 'answered':
        return;
      default: {
        const around = path.dirname(event.path) === '.' ? '' : path.dirname(event.path);
        unsyncedNames.set(around, [...(unsyncedNames.get(around) ?? []), event]);
      }
    }
  }

  function contentOf(file: number): Buffer {
    return contents.get(file) ?? Buffer.alloc(0);
  }

  function putInto(folder: string, leave: Leave): void {
    const left = new Map(names);
    for (const events of unsyncedNames.values()) {
      for (const event of events) if (leave(event) === 'all') rename(left, event);
    }
    const isThere = (at: string): boolean =>
      at === '.' || (left.get(at) === 'folder' && isThere(path.dirname(at)));
    const paths = [...left]
      .filter(([at]) => isThere(path.dirname(at)))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    mkdirSync(folder);
    for (const [at, file] of paths) {
      if (file === 'folder') mkdirSync(path.join(folder, at));
      else writeFileSync(path.join(folder, at), contentLeft(file, leave));
    }
  }

  function contentLeft(file: number, leave: Leave): Buffer {
    let content = contentOf(file);
    for (const event of unsynced.get(file) ?? []) {
      const left = leave(event);
      if (left === 'all') content = changed(content, event);
      else if (left !== 'nothing' && event.kind === 'write') content = changed(content, partOf(event, left));
    }
    return content;
  }

  return { take, putInto };
}

function partOf(event: Extract<ContentEvent, { kind: 'write' }>, left: Exclude<Left, string>): ContentEvent {
  if ('until' in left) return { ...event, bytes: event.bytes.subarray(0, left.until) };
  return { ...event, position: event.position + left.from, bytes: event.bytes.subarray(left.from) };
}

function changed(content: Buffer, event: ContentEvent): Buffer {
  if (event.kind === 'truncate') return content.subarray(0, event.length);
  const longer = Buffer.alloc(Math.max(content.length, event.position + event.bytes.length));
  longer.set(content);
  longer.set(event.bytes, event.position);
  return longer;
}

function rename(names: Map<string, number | 'folder'>, event: NameEvent): void {
  if (event.kind === 'rename') names.delete(event.from);
  if (event.kind === 'unlink') names.delete(event.path);
  else names.set(event.path, event.kind === 'folder' ? 'folder' : event.file);
}
