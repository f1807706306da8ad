// npm start: installs what is missing, builds if the sources changed, and opens Welcome Desk: in a window of its own
// where Electron's program can be had, otherwise in the browser. Runs on any Node from 20.19 with nothing installed.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findElectron } from './electronProgram.mjs';
import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';
import { buildIfStale } from './out.mjs';
import { asTyped, root } from './places.mjs';
import { runProgram } from './program.mjs';

const flags = `You can say:
  --browser         open in the browser, not in a window of its own
  --no-open         only say the address, open nothing
  --data <folder>   keep everything in this folder
  --port <number>   use this port for the browser (from 1 to 65535)
  --practice        begin with the practice group
  --try-electron    try once more to fetch Electron's program, after it could not be had`;

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(`${sentence}\n\n${flags}`);
  process.exit(2);
}

function whatWasAsked() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
        practice: { type: 'boolean' },
        'try-electron': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
}

askForNewEnoughNode();
const asked = whatWasAsked();
if (asked.help) {
  console.log(flags);
  process.exit(0);
}
if (asked.data === '') refuse('--data needs a folder.');
if (
  asked.port !== undefined &&
  !(/^\d{1,5}$/.test(asked.port) && Number(asked.port) >= 1 && Number(asked.port) <= 65_535)
) {
  refuse(`--port needs a number from 1 to 65535, not "${asked.port}".`);
}

await installWhatIsMissing();
const node = await pinnedNode();
if (!(await buildIfStale(node))) process.exit(1);

const shared = [
  ...(asked.data === undefined ? [] : ['--data', asTyped(asked.data)]),
  ...(asked.practice ? ['--practice'] : []),
];
const inBrowser = asked.browser || asked['no-open'] || asked.port !== undefined;

if (!inBrowser) {
  // An editor's own terminal sets this, and Electron would then be a bare Node without a window.
  delete process.env['ELECTRON_RUN_AS_NODE'];
  const electron = await findElectron({ node, tryAgain: asked['try-electron'] === true });
  if ('program' in electron) {
    console.log('app://welcome-desk/');
    process.exit((await runProgram(electron.program, [root, ...shared], { shown: true })).code);
  }
  console.log(`Opening in the browser, because ${electron.whyNot}.`);
}

const words = [
  join(root, 'out', 'main', 'loopback.js'),
  ...shared,
  ...(asked.port === undefined ? [] : ['--port', asked.port]),
  ...(asked['no-open'] ? ['--no-open'] : []),
];
process.exitCode = (await runProgram(node, words, { shown: true })).code;
