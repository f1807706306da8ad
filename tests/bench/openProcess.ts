import { openCore, openRegister } from './openCore.ts';
import type { Opened } from './opening.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';

// A copy of the app in a process of its own, its program loaded and nothing run yet: opens the folder to today's register,
// and says how long that took, what it read and what it holds in memory then.
const [folder = '', key] = process.argv.slice(2);
const files: string[] = [];
const noting: typeof nodeFiles = {
  ...nodeFiles,
  readFile: async (path) => {
    const bytes = await nodeFiles.readFile(path);
    // Some are looked for and not there.
    files.push(path);
    return bytes;
  },
};

const begun = performance.now();
const core = await openCore(folder, noting, key);
const register = await openRegister(core);
const milliseconds = performance.now() - begun;

// What lies outside the heap is let go only by a second collection.
globalThis.gc?.();
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
// The answer is still held here, as the page would hold it.
if (register.rows.length === 0) throw new Error('nobody is expected today');
await core.close();
const opened: Opened = { milliseconds, megabytes: (heapUsed + external) / 1_000_000, files };
process.stdout.write(JSON.stringify(opened));
