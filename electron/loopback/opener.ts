import { spawn } from 'node:child_process';

/** The system's own "open this" and its words, never through a shell. */
export function openerOf(platform: NodeJS.Platform): [program: string, ...words: string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return platform === 'darwin' ? ['open'] : ['xdg-open'];
}

/** Hands an address to the program the person uses for it. False: this computer has nothing to open it with. */
export function openWithSystem(
  address: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [program, ...words] = openerOf(platform);
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { detached: true, stdio: 'ignore', shell: false });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
