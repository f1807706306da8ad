import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/**
 * @typedef {object} Ended
 * @property {number} code 0 when all went well
 * @property {string} output what it wrote, when it was not shown
 * @property {boolean} outOfTime it was ended because its limit had passed
 *
 * @typedef {object} Manner
 * @property {Record<string, string>} [environment] added to our own
 * @property {string} [folder] where it runs; the project's folder unless said
 * @property {boolean} [shown] its output goes straight to the screen (otherwise it is kept in `output`)
 * @property {number} [limitMs] ended when it takes longer
 * @property {AbortSignal} [stop] ended when this fires
 */

/**
 * Runs a program, never through a shell, and waits for its end. Signals meant for us reach it too, so that it can
 * close its files properly. Never rejects: a program that cannot be started ends with code 127.
 * @param {string} program
 * @param {string[]} words its arguments
 * @param {Manner} [manner]
 * @returns {Promise<Ended>}
 */
export function runProgram(program, words, manner = {}) {
  return new Promise((resolve) => {
    let output = '';
    let outOfTime = false;
    const child = spawn(program, words, {
      cwd: manner.folder ?? root,
      env: { ...process.env, ...manner.environment },
      stdio: manner.shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: !manner.shown,
    });
    child.stdout?.on('data', (piece) => (output += piece));
    child.stderr?.on('data', (piece) => (output += piece));

    const end = () => {
      outOfTime = true;
      child.kill('SIGKILL');
    };
    const limit = manner.limitMs === undefined ? undefined : setTimeout(end, manner.limitMs);
    manner.stop?.addEventListener('abort', end);

    // Ctrl+C reaches the child by itself; without a listener we would end before it has closed.
    const waitForChild = () => {};
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGINT', waitForChild);
    process.on('SIGTERM', passOn);

    /** @param {number} code @param {string} [why] */
    const finish = (code, why = '') => {
      clearTimeout(limit);
      manner.stop?.removeEventListener('abort', end);
      process.off('SIGINT', waitForChild);
      process.off('SIGTERM', passOn);
      resolve({ code, output: output + why, outOfTime });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1));
  });
}
