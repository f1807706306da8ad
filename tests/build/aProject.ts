import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A project in a folder of its own, with a space in its name, that has our scripts and Electron's installer. */
export function aProject() {
  const place = mkdtempSync(join(tmpdir(), 'welcome desk '));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'project');
  const electron = join(folder, 'node_modules/electron');
  cpSync(join(root, 'build'), join(folder, 'build'), { recursive: true });
  mkdirSync(electron, { recursive: true });
  for (const file of ['package.json', 'install.js', 'checksums.json']) {
    cpSync(join(root, 'node_modules/electron', file), join(electron, file));
  }
  for (const scope of ['@electron', '@electron-internal']) {
    symlinkSync(join(root, 'node_modules', scope), join(folder, 'node_modules', scope), 'dir');
  }
  const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')) as { version: string };

  return {
    version,
    remembered: join(folder, '.cache/electron-failed.json'),
    /** Puts a program where Electron's would be. */
    hasProgram({
      says,
      ofVersion = version,
      endsWith = 0,
    }: {
      says: string;
      ofVersion?: string;
      endsWith?: number;
    }) {
      const program = join(electron, 'dist/electron');
      mkdirSync(join(electron, 'dist'), { recursive: true });
      writeFileSync(program, `#!/bin/sh\necho ${says}\nexit ${endsWith}\n`);
      chmodSync(program, 0o755);
      writeFileSync(join(electron, 'dist/version'), ofVersion);
      writeFileSync(join(electron, 'path.txt'), 'electron');
      return program;
    },
    remembers(failure: { version: string; at: number; why: string }) {
      mkdirSync(join(folder, '.cache'), { recursive: true });
      writeFileSync(join(folder, '.cache/electron-failed.json'), JSON.stringify(failure));
    },
    /** What the search for Electron's program ends with, in a process of its own with a screen. */
    findElectron(
      environment: Record<string, string>,
      tryAgain = false,
    ): Promise<{ program?: string; whyNot?: string }> {
      const code = `
        const { findElectron } = await import(process.argv[1]);
        const found = await findElectron({ node: process.execPath, tryAgain: ${tryAgain} });
        process.stdout.write('\\n' + JSON.stringify(found));`;
      const words = ['--input-type=module', '--eval', code, join(folder, 'build/electronProgram.mjs')];
      return new Promise((resolve, reject) => {
        const { ELECTRON_OVERRIDE_DIST_PATH: _, ...ours } = process.env;
        const env = { ...ours, HOME: folder, XDG_CACHE_HOME: folder, DISPLAY: ':0', ...environment };
        const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
        let said = '';
        child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
        child.on('error', reject);
        child.on('close', () => resolve(JSON.parse(said.slice(said.lastIndexOf('\n')))));
      });
    },
  };
}

/** A server on this computer that stands for the one Electron is fetched from, and counts what it is asked. */
export async function aServer(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    environment: { ELECTRON_MIRROR: `http://127.0.0.1:${port}/` },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
