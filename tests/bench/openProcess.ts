import { openCore, openRegister } from './openCore.ts';
import type { Opened } from './opening.ts';
import { nodeFiles } from '#electron/store/fileLayer.ts';

// A copy of the app in a process of its own, its program loaded and nothing run yet: opens the folder to today's register,
// and says how long that took, what it read and what it holds in memory then.
const [folder = ''] = process.argv.slice(2);
const files: string[] = [];
const noting: typeof nodeFiles = {
  ...nodeFiles,
  readFile: (path) => {
    files.push(path);
    return nodeFiles.readFile(path);
  },
};

const begun = performance.now();
const core = await openCore(folder, noting);
const register = await openRegister(core);
const milliseconds = performance.now() - begun;

globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
// The answer is still held here, as the page would hold it.
if (register.rows.length === 0) throw new Error('nobody is expected today');
await core.close();
const opened: Opened = { milliseconds, megabytes: (heapUsed + external) / 1_000_000, files };
process.stdout.write(JSON.stringify(opened));
