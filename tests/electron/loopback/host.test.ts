import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createDownloads } from '#electron/loopback/downloads.ts';
import { loopbackHost } from '#electron/loopback/host.ts';
import { openerOf, openWithSystem } from '#electron/loopback/opener.ts';

function hostThatOpens(isThereAProgram: boolean) {
  const opened: string[] = [];
  const downloads = createDownloads();
  const host = loopbackHost(downloads, (address) => {
    opened.push(address);
    return Promise.resolve(isThereAProgram);
  });
  return { host, opened, downloads };
}

test('a saved file waits for the page under its ticket', async () => {
  const { host, downloads } = hostThatOpens(true);
  const destination = await host.chooseWhereToSave({ suggestedName: 'Return.csv', mediaType: 'text/csv' });
  const saved = await destination?.write(Buffer.from('a,b'));
  expect(saved).toEqual({ way: 'download', ticket: expect.any(String) });
  const ticket = saved?.ticket ?? '';
  expect(downloads.take(ticket)).toEqual({ mediaType: 'text/csv', bytes: Buffer.from('a,b') });
  expect(await host.showInFolder(ticket)).toBe(false);
});

test('several files wait as one archive, each whole and under a name of its own', async () => {
  const { host, downloads } = hostThatOpens(true);
  const together = await host.chooseWhereToSaveTogether({ suggestedName: 'Returns.zip' });
  for (const text of ['one', 'two']) await together?.write('Return for Siân.csv', Buffer.from(text));
  const saved = await together?.end();
  const { mediaType, bytes } = downloads.take(saved?.ticket ?? '') ?? {};
  expect(mediaType).toBe('application/zip');
  const files = Object.entries(unzipSync(bytes ?? new Uint8Array()));
  expect(files.map(([name, each]) => `${name}: ${Buffer.from(each).toString()}`)).toEqual([
    'Return for Siân.csv: one',
    'Return for Siân (2).csv: two',
  ]);
});

test('an address is handed on as it was vetted, and a hostile one never', async () => {
  const { host, opened } = hostThatOpens(true);
  await host.openAddress('tel:07700 900123');
  await expect(host.openAddress('file:///etc/passwd')).rejects.toThrow('not-allowed');
  expect(opened).toEqual(['tel:07700900123']);
});

test('a computer without a program for it says so', async () => {
  const { host } = hostThatOpens(false);
  await expect(host.openAddress('mailto:priya@example.org')).rejects.toThrow('not-found');
});

test('each system opens an address in its own way, and none through a shell', async () => {
  expect(openerOf('linux')).toEqual(['xdg-open']);
  expect(openerOf('darwin')).toEqual(['open']);
  expect(openerOf('win32')).toEqual(['rundll32', 'url.dll,FileProtocolHandler']);
  // None of the build machines is this system, so its program is not there.
  expect(await openWithSystem('https://www.gov.uk/', process.platform === 'win32' ? 'linux' : 'win32')).toBe(
    false,
  );
});
