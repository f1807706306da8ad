import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../../electron.vite.config.ts';

const project = resolve(import.meta.dirname, '../..');
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
export async function buildWithLongLanguage(): Promise<string> {
  const folder = join(project, '.cache', 'long-language');
  await rm(folder, { recursive: true, force: true });
  await cp(join(project, 'out', 'main'), join(folder, 'main'), { recursive: true });
  const { renderer } = config as { renderer: { root: string; plugins: Plugin[]; build: object } };
  await build({
    ...renderer,
    configFile: false,
    root: join(project, renderer.root),
    base: './',
    logLevel: 'error',
    plugins: [addLanguage, ...renderer.plugins],
    build: {
      ...renderer.build,
      outDir: join(folder, 'renderer'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: join(project, 'renderer/index.html') },
    },
  });
  return join(folder, 'main', 'loopback.js');
}
