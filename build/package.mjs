// npm run package: builds, and packs the desktop program for this system into dist/, a folder that can be started.
import { electronFolder } from './electronProgram.mjs';
import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';
import { buildIfStale } from './out.mjs';
import { installed } from './places.mjs';
import { runProgram } from './program.mjs';

askForNewEnoughNode();
await installWhatIsMissing();
const node = await pinnedNode();
if (!(await buildIfStale(node))) process.exit(1);

const electron = await electronFolder({ node, tryAgain: true });
if ('whyNot' in electron) {
  console.error(`Nothing was packed, because ${electron.whyNot}.`);
  process.exit(1);
}

const words = [
  '--config',
  'build/electron-builder.yml',
  `--config.electronDist=${electron.folder}`,
  '--publish',
  'never',
];
const targets = process.argv.slice(2);
const { code } = await runProgram(
  node,
  [installed('electron-builder/cli.js'), ...words, ...(targets.length === 0 ? ['--dir'] : targets)],
  { shown: true },
);
process.exitCode = code;
