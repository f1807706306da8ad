import fs from 'node:fs';
import { nodeFiles } from '#electron/store/fileLayer.ts';
import type { FileLayer } from '#electron/store/fileLayer.ts';
import { operations } from './everyOperation.ts';

// Runs one operation of the fault matrix and kills itself at one of its calls of the disk, as kill -9 does; a write has
// taken half of its bytes by then. With 'waits' it kills nothing: it stops where the disk may begin to fail, until it is
// told to go on, so that another program can come between it and the system. What became of each mark is said at once, so
// that nothing answered is unsaid.
const [folder = '', operation = '', killAt = '0', key = '', waits = ''] = process.argv.slice(2);
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

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
  lengthNow: (at) => {
    if (mayBeKilled()) kill();
    return nodeFiles.lengthNow(at);
  },
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
    if (waits === '') return;
    say('ready');
    fs.readSync(0, Buffer.alloc(1));
  },
  answered: (id) => say(`answered ${id}`),
  refused: (id) => say(`refused ${id}`),
  writtenBack: () => say('written-back'),
  claims: () => undefined,
});
