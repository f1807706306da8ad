import { zipSync } from 'fflate';
import type { Downloads } from './downloads.ts';
import { numberedFileName, safeFileName } from '#electron/shells/fileNames.ts';
import type { Together } from '#electron/host.ts';

/** A browser takes one download at a time, so that several files go to it in one archive, once all are there. */
export function archived(downloads: Downloads): Together {
  const files: Record<string, Uint8Array> = {};
  return {
    isWritten: false,
    async write(suggestedName, bytes) {
      const plain = safeFileName(suggestedName);
      let name = plain;
      for (let copy = 2; Object.hasOwn(files, name); copy += 1) name = numberedFileName(plain, copy);
      files[name] = bytes;
    },
    async end() {
      // Stored as they are: a PDF or a workbook is packed already.
      const bytes = zipSync(files, { level: 0 });
      return { way: 'download', ticket: downloads.put({ mediaType: 'application/zip', bytes }) };
    },
  };
}
