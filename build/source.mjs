// Runs one of our TypeScript sources with everything installed, on the pinned Node: node build/source.mjs <file> …
// Straight from the source, because then it cannot be older than the source.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';
import { asTyped, root } from './places.mjs';
import { runProgram } from './program.mjs';

askForNewEnoughNode();
await installWhatIsMissing();
const node = await pinnedNode();
const [file = '', ...words] = process.argv.slice(2);
const source = join(root, file);
const folder = asTyped('.');

if (node === process.execPath) {
  process.chdir(folder);
  process.argv = [node, source, ...words];
  await import(pathToFileURL(source).href);
} else {
  process.exitCode = (await runProgram(node, [source, ...words], { folder, shown: true })).code;
}
