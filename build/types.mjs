// Type-checks every room with its own tsconfig, so that a room can only use what its floor may run on.
import { spawn } from 'node:child_process';
import { root, nodeModule } from './places.mjs';

const rooms = ['shared', 'electron', 'renderer', 'tests', 'build'];

/** @param {string} room @returns {Promise<boolean>} */
function checkRoom(room) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [nodeModule('typescript/bin/tsc'), '-p', room], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

const results = await Promise.all(rooms.map(checkRoom));
process.exitCode = results.every(Boolean) ? 0 : 1;
