// A folder that looks to electron-builder like Electron's program, with nothing in it that runs.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** What marks the fuses in Electron's program, its version, how many there are, and each of them as Electron is delivered. */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('10110001'),
]);

const usEnglish = { lang: 0x0409, codepage: 1200 };

/** A real program of Windows, with a version and the fuses, that ends at once. */
function windowsProgram() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues(usEnglish, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  // Among the resources, since only what is in a section outlives the editing of the program.
  const bin = fuses.buffer.slice(fuses.byteOffset, fuses.byteOffset + fuses.byteLength);
  resources.entries.push({ type: 'FUSES', id: 'STANDIN', bin, ...usEnglish });
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

/**
 * @param {string} folder made here
 * @param {'linux' | 'win32'} platform
 * @param {string} version Electron's
 */
export async function makeStandInElectron(folder, platform, version) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  /** @param {string} name @param {string | Buffer} content @param {number} [mode] */
  const put = (name, content, mode = 0o644) => {
    writeFileSync(join(folder, name), content);
    chmodSync(join(folder, name), mode);
  };
  if (platform === 'win32') put('electron.exe', windowsProgram());
  else put('electron', Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuses, Buffer.from('\n')]), 0o755);
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) {
    if (platform === 'linux') put(name, '#!/bin/sh\nexit 0\n', 0o755);
  }
  put('version', version);
  put('LICENSE', 'Electron');
  put('LICENSES.chromium.html', '<!doctype html><title>Chromium</title>');
  for (const language of ['cy', 'de', 'en-GB', 'en-US']) put(join('locales', `${language}.pak`), language);

  const firstPage = mkdtempSync(join(tmpdir(), 'first page '));
  writeFileSync(join(firstPage, 'package.json'), '{"name":"electron","main":"main.js"}');
  await createPackage(firstPage, join(folder, 'resources', 'default_app.asar'));
  rmSync(firstPage, { recursive: true });
}
