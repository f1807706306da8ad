// Run by electron-builder when a program has been put together, before its fuses are set.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's own first page and note of its version stay behind when it is copied from a folder. */
const leftBehind = ['resources/default_app.asar', 'version'];

/** @param {{ appOutDir: string, electronPlatformName: string }} context */
export function afterPack({ appOutDir, electronPlatformName }) {
  // On macOS both lie elsewhere, and the release there is made from Electron's archive, which leaves nothing.
  if (electronPlatformName === 'darwin') return;
  for (const file of leftBehind) rmSync(join(appOutDir, file), { force: true });
}
