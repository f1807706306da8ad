// npm run package: builds, and packs the desktop program into dist/. docs/releasing.md says how a release is made.
import { parseArgs } from 'node:util';
import { electronFolder } from './electronProgram.mjs';
import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';
import { buildIfStale } from './out.mjs';
import { releaseWords, tryoutWords } from './packing.mjs';
import { installed } from './places.mjs';
import { runProgram } from './program.mjs';

const flags = `You can say:
  --release         all that people are given, for this system, on both kinds of computer
  --signed          with --release: stops when there is no certificate to sign with
  --offline-proof   packs a stand-in for Electron, and reads back what came out
  --lean            with --offline-proof: only a folder for Linux
Without any of them a folder is packed for this computer, to try out.`;

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function whatWasAsked() {
  try {
    const { values } = parseArgs({
      options: {
        release: { type: 'boolean' },
        signed: { type: 'boolean' },
        'offline-proof': { type: 'boolean' },
        lean: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    return refuse(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}\n\n${flags}`);
  }
}

/** @param {string} node @returns {Promise<string[][]>} the words of each run of electron-builder */
async function plannedRuns(node) {
  if (asked.release) {
    const planned = releaseWords(process.platform, process.env, asked.signed === true);
    return 'runs' in planned ? planned.runs : refuse(`Nothing was packed. ${planned.whyNot}.`);
  }
  const electron = await electronFolder({ node, tryAgain: true });
  if ('whyNot' in electron) return refuse(`Nothing was packed, because ${electron.whyNot}.`);
  const planned = tryoutWords(electron.folder, process.env);
  return 'words' in planned ? [planned.words] : refuse(`Nothing was packed. ${planned.whyNot}.`);
}

askForNewEnoughNode();
const asked = whatWasAsked();
await installWhatIsMissing();
const node = await pinnedNode();
if (!(await buildIfStale(node))) process.exit(1);

if (asked['offline-proof']) {
  // Its packages are among those that were just installed.
  const { offlineProof } = await import('./proof/main.mjs');
  process.exit((await offlineProof(node, asked.lean === true)) ? 0 : 1);
}
for (const words of await plannedRuns(node)) {
  const { code } = await runProgram(node, [installed('electron-builder/cli.js'), ...words], { shown: true });
  if (code !== 0) process.exit(code);
}
