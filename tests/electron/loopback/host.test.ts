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
