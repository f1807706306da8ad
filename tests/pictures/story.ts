// npm run docs:story: writes the diagram of a referral's story anew, from the table of moves as it is now.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storyDiagram } from './storyDiagram.ts';

await writeFile(join(import.meta.dirname, '..', '..', 'docs', 'story.md'), storyDiagram());
