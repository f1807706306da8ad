// All of Electron that the program imports. A name that is not here stops it at its first line, as it should.
export { app } from './app.ts';
export { autoUpdater, net } from './net.ts';
export { clipboard, dialog, shell } from './dialogs.ts';
export { ipcMain } from './ipcMain.ts';
export { Menu } from './menu.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { powerMonitor, safeStorage, screen } from './system.ts';
export { BrowserWindow } from './window.ts';
