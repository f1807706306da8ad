import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shell, WebContents } from 'electron';

export interface Previews {
  /** Shows the page as it would come out of the printer. */
  show(page: Pick<WebContents, 'printToPDF' | 'print'>): Promise<void>;
  /** Takes the sheets that were looked at off the disk again. */
  clear(): void;
}

/**
 * Print preview: the page as a PDF, in the program that this computer shows PDFs with, which can print it too. Electron
 * has no preview of its own. Where no program shows it, the system's print window is opened instead. The sheets lie in
 * a folder of their own that only the person signed in can read, and are gone when the app is locked, closed or started.
 */
export function openPreviews(folder: string, shell: Pick<Shell, 'openPath'>): Previews {
  const clear = () => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Windows keeps a file that is still shown; the next start takes it away.
    }
  };
  clear();
  return {
    clear,
    async show(page) {
      const sheet = await page.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      });
      const place = join(folder, randomUUID());
      const file = join(place, 'Welcome Desk print preview.pdf');
      mkdirSync(place, { recursive: true, mode: 0o700 });
      writeFileSync(file, sheet, { mode: 0o600 });
      if ((await shell.openPath(file)) !== '') page.print();
    },
  };
}
