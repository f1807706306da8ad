import { expect } from 'vitest';
import type { ADesk } from './aDesk.ts';
import { bring } from './bringing.ts';
import { readContent } from '#electron/store/backups/content.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { OutputOf } from '#shared/contract/api.ts';
import { library } from '#shared/domain/shelves.ts';

/** The file in which everything is taken away. */
export const takenAway = async (desk: ADesk): Promise<Buffer> => {
  expect(await desk.ask('takeAway.save', { isUnderstood: true })).toMatchObject({ outcome: 'saved' });
  return desk.saved.at(-1)?.bytes ?? Buffer.of();
};

/** Chooses such a file, looks at it and puts it in place. */
export const broughtBackIn = async (desk: ADesk, file: Buffer): Promise<OutputOf<'backups.restore'>> => {
  expect(await bring(desk, file)).toEqual({ outcome: 'brought' });
  const which = { place: 'brought', file: 'brought' } as const;
  expect(await desk.ask('backups.preview', which)).toMatchObject({ about: { why: 'taken-in' } });
  return desk.ask('backups.restore', which);
};

/** Every record that lies in a plain folder, by document, shelf and id. */
export const recordsIn = async (folder: string): Promise<Record<string, unknown>> => {
  const content = await readContent({ files: nodeFiles, folder, key: undefined, library });
  const documents = new Map<string, unknown>();
  for (const name of content.names) {
    const { shelves, setAside } = await content.load(name);
    const kept = [...shelves].filter(([, records]) => records.size > 0);
    if (kept.length + setAside.length > 0)
      documents.set(name, {
        shelves: Object.fromEntries(kept.map(([shelf, records]) => [shelf, Object.fromEntries(records)])),
        setAside,
      });
  }
  return Object.fromEntries(documents);
};
