// npm run build: installs what is missing and builds out/.
import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';
import { build } from './out.mjs';

askForNewEnoughNode();
await installWhatIsMissing();
if (!(await build(await pinnedNode()))) process.exit(1);
console.log('Built into out/.');
