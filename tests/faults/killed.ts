import fs from 'node:fs';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { operations } from './everyOperation.ts';

// Runs one operation of the fault matrix and kills itself at one of its calls of the disk, as kill -9 does; a write has
// taken half of its bytes by then. What was answered is said at once, so that nothing answered is unsaid.
const [folder = '', operation = '', killAt = '0', key = ''] = process.argv.slice(2);

let count = 0;
let isCounting = false;

function mayBeKilled(): boolean {
  if (!isCounting) return false;
  count += 1;
  return count === Number(killAt);
}
const kill = (): void => void process.kill(process.pid, 'SIGKILL');

const guarded =
  <Args extends unknown[], T>(run: (...args: Args) => Promise<T>) =>
  (...args: Args): Promise<T> => {
    if (mayBeKilled()) kill();
    return run(...args);
  };

const files: FileLayer = {
  open: guarded(nodeFiles.open),
  datasync: guarded(nodeFiles.datasync),
  truncate: guarded(nodeFiles.truncate),
  close: guarded(nodeFiles.close),
  readFile: guarded(nodeFiles.readFile),
  readFolder: guarded(nodeFiles.readFolder),
  makeFolder: guarded(nodeFiles.makeFolder),
  factsOf: guarded(nodeFiles.factsOf),
  touch: guarded(nodeFiles.touch),
  read: guarded(nodeFiles.read),
  length: guarded(nodeFiles.length),
  rename: guarded(nodeFiles.rename),
  unlink: guarded(nodeFiles.unlink),
  syncFolder: guarded(nodeFiles.syncFolder),
  writeSync: (file, bytes, position) => {
    if (mayBeKilled()) {
      nodeFiles.writeSync(file, bytes.subarray(0, bytes.length >> 1), position);
      kill();
    }
    return nodeFiles.writeSync(file, bytes, position);
  },
};

await operations[operation]?.run({
  folder,
  key: key === '' ? undefined : Buffer.from(key, 'hex'),
  files,
  fails: () => {
    isCounting = true;
  },
  answered: (id) => void fs.writeSync(1, `${id}\n`),
  refused: () => undefined,
  writtenBack: () => undefined,
  claims: () => undefined,
});
