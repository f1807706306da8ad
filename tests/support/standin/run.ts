// Runs a built program as Electron would: its words are Electron's, and it is ready once the program has been read.
import { pathToFileURL } from 'node:url';
import { app, tellAnotherCopy } from './app.ts';
import { note } from './line.ts';
import { becomeReady } from './ready.ts';

const [node = '', , entry = '', ...words] = process.argv;
process.argv = [node, entry, ...words];
Object.assign(process, { resourcesPath: process.env['STAND_IN_RESOURCES'] ?? process.cwd() });
await tellAnotherCopy();
await import(pathToFileURL(entry).href);
note('read');
// In a turn of its own, as the system's own start comes in.
setImmediate(() => {
  becomeReady();
  app.emit('ready', {}, {});
});
