import type { MenuItemConstructorOptions } from 'electron';

export interface MenuActs {
  print: () => void;
  /** Shows what printing would give. */
  preview: () => void;
  /** Presses a key in the page, which has its own undo over all that was done. */
  press: (key: string, withControl: boolean) => void;
}

const line: MenuItemConstructorOptions = { type: 'separator' };

/** The keys of undo belong to the page, so the menu shows them without taking them; macOS cannot leave them alone. */
function undoItems(isMac: boolean, press: MenuActs['press']): MenuItemConstructorOptions[] {
  if (isMac) {
    return [
      { role: 'undo', label: 'Undo' },
      { role: 'redo', label: 'Redo' },
    ];
  }
  return [
    { label: '&Undo', accelerator: 'Ctrl+Z', registerAccelerator: false, click: () => press('Z', true) },
    { label: '&Redo', accelerator: 'Ctrl+Y', registerAccelerator: false, click: () => press('Y', true) },
  ];
}

export interface MenuFor {
  isMac: boolean;
  /** Somebody else minds the laptop: no paper, and nothing is taken back but by pressing the name again. */
  isHelping: boolean;
}

/** The menu in words with access keys. It holds only what works on every screen; the rest is on the screens themselves. */
export function menuOf(
  { isMac, isHelping }: MenuFor,
  { print, preview, press }: MenuActs,
): MenuItemConstructorOptions[] {
  const papers: MenuItemConstructorOptions[] = [
    { label: 'Print pre&view', accelerator: 'CmdOrCtrl+Shift+P', click: preview },
    { label: '&Print…', accelerator: 'CmdOrCtrl+P', click: print },
    line,
  ];
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&File',
      submenu: [
        ...(isHelping ? [] : papers),
        isMac ? { role: 'close', label: 'Close window' } : { role: 'quit', label: 'E&xit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        ...(isHelping ? [] : [...undoItems(isMac, press), line]),
        { role: 'cut', label: 'Cu&t' },
        { role: 'copy', label: '&Copy' },
        { role: 'paste', label: '&Paste' },
        { role: 'selectAll', label: 'Select &all' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn', label: '&Larger', accelerator: 'CmdOrCtrl+Plus' },
        { role: 'zoomIn', label: 'Larger', accelerator: 'CmdOrCtrl+=', visible: false },
        { role: 'zoomOut', label: '&Smaller' },
        { role: 'resetZoom', label: '&Usual size' },
        line,
        { role: 'togglefullscreen', label: '&Full screen' },
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&Help',
      role: 'help',
      submenu: [
        // The page knows which screen is open, so the key is its own, too.
        {
          label: '&Help with this screen',
          accelerator: 'F1',
          registerAccelerator: false,
          click: () => press('F1', false),
        },
        { role: 'about', label: '&About Welcome Desk' },
      ],
    },
  ];
}
