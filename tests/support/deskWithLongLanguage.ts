import { join } from 'node:path';
import { buildOtherPage, project } from './otherPage.ts';
import type { Plugin } from 'vite';

const languages = join(project, 'renderer/words/languages.ts');
const longLanguage = join(project, 'tests/support/longLanguage.ts');

/** The one line that a second language needs in the table of languages. */
const addLanguage: Plugin = {
  name: 'add-a-language',
  enforce: 'pre',
  transform(code, id) {
    if (id !== languages) return null;
    const added = code.replace('= [english];', '= [english, longLanguage];');
    if (added === code) throw new Error('the table of languages has another shape');
    return `import { longLanguage } from '${longLanguage}';\n${added}`;
  },
};

/** Builds the page once more, with a second language, beside the built core; answers the program to start. */
export const buildWithLongLanguage = (): Promise<string> =>
  buildOtherPage({ name: 'long-language', plugins: [addLanguage] });
