// npm run icons: draws the icons of the desktop program anew from renderer/icon.svg, in the Chromium of the browser tests.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as launcher } from '@playwright/test';
import { chromium } from './chromium.mjs';
import { icnsOf, icoOf } from './iconFiles.mjs';
import { installWhatIsMissing } from './install.mjs';
import { askForNewEnoughNode, pinnedNode } from './node.mjs';
import { root } from './places.mjs';

askForNewEnoughNode();
await installWhatIsMissing();
const program = await chromium(await pinnedNode());
if (program === null) process.exit(1);

const folder = join(root, 'build', 'icons');
const svg = readFileSync(join(root, 'renderer', 'icon.svg'), 'utf8');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
const macSizes = [32, 64, 128, 256, 512, 1024];
// On macOS icons keep this much air around them, or they look larger than their neighbours.
const macShare = 824 / 1024;

const browser = await launcher.launch({ executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage();

/** @param {number} size of the picture in pixels @param {number} [share] of it that is drawn on @returns {Promise<Buffer>} a PNG */
async function draw(size, share = 1) {
  await page.setViewportSize({ width: size, height: size });
  const drawn = size * share;
  const place = `position:fixed;left:${(size - drawn) / 2}px;top:${(size - drawn) / 2}px`;
  await page.setContent(svg.replace('<svg ', `<svg width="${drawn}" height="${drawn}" style="${place}" `));
  return page.screenshot({ omitBackground: true });
}

/** @param {number[]} sizes @param {number} [share] @returns {Promise<[number, Buffer][]>} */
async function drawAll(sizes, share) {
  /** @type {[number, Buffer][]} */
  const drawn = [];
  for (const size of sizes) drawn.push([size, await draw(size, share)]);
  return drawn;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'linux'), { recursive: true });
for (const [size, png] of await drawAll(linuxSizes)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
}
writeFileSync(join(folder, 'icon.ico'), icoOf(await drawAll(windowsSizes)));
writeFileSync(join(folder, 'icon.icns'), icnsOf(await drawAll(macSizes, macShare)));
writeFileSync(join(folder, 'drawn-from'), `${createHash('sha256').update(svg).digest('hex')}\n`);
await browser.close();
console.log('The icons are drawn anew, in build/icons.');
