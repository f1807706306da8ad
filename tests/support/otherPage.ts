import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../../electron.vite.config.ts';

export const project = resolve(import.meta.dirname, '../..');

export interface OtherPage {
  /** Of the folder it is built into. */
  name: string;
  plugins?: Plugin[];
  mode?: 'production' | 'development';
}

/** Builds the page once more in another way, beside the built core; answers the program to start. */
export async function buildOtherPage({
  name,
  plugins = [],
  mode = 'production',
}: OtherPage): Promise<string> {
  const folder = join(project, '.cache', name);
  await rm(folder, { recursive: true, force: true });
  await cp(join(project, 'out', 'main'), join(folder, 'main'), { recursive: true });
  const { renderer } = config as { renderer: { root: string; plugins: Plugin[]; build: object } };
  await build({
    ...renderer,
    mode,
    configFile: false,
    root: join(project, renderer.root),
    base: './',
    logLevel: 'error',
    plugins: [...plugins, ...renderer.plugins],
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
