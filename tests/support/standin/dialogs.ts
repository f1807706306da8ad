import { basename, join } from 'node:path';
import { note, onOrder } from './line.ts';
import type { Clipboard, Dialog, SaveDialogOptions, Shell } from 'electron';

/** What the leader will say to the next questions; a dialog that nothing was said for is cancelled. */
const folders: string[] = [];
const chosen: string[] = [];
const presses: number[] = [];

onOrder('answerSave', (folder: string) => folders.push(folder));
onOrder('answerFolder', (folder: string) => chosen.push(folder));
onOrder('answerBox', (button: number) => presses.push(button));

export const dialog = {
  async showSaveDialog(...given: unknown[]) {
    const options = given.at(-1) as SaveDialogOptions;
    const folder = folders.shift();
    note('save-dialog', options);
    if (folder === undefined) return { canceled: true, filePath: '' };
    return { canceled: false, filePath: join(folder, basename(options.defaultPath ?? 'file')) };
  },
  async showOpenDialog(...given: unknown[]) {
    note('open-dialog', given.at(-1));
    const folder = chosen.shift();
    return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] };
  },
  async showMessageBox(...given: unknown[]) {
    note('message-box', given.at(-1));
    return { response: presses.shift() ?? 0, checkboxChecked: false };
  },
  showErrorBox: (title, content) => note('error-box', { title, content }),
} satisfies Partial<Dialog>;

export const shell = {
  async openExternal(address) {
    note('opened-outside', address);
  },
  async openPath(path) {
    note('opened-path', path);
    return process.env['STAND_IN_HAS_NO_PDF_PROGRAM'] === undefined ? '' : 'no program';
  },
  showItemInFolder: (path) => note('shown-in-folder', path),
} satisfies Partial<Shell>;

export const clipboard = {
  async writeText(text) {
    note('copied', text);
  },
} satisfies Partial<Clipboard>;
