import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import zlib from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { aDesk } from '#tests/support/aDesk.ts';
import { aFolder } from '#tests/support/aFolder.ts';

const passphrase = 'paned o de am ddeg, Siân';

/** A file in which Mair was handed over. */
async function aHandOverFile(): Promise<Buffer> {
  const desk = await aDesk();
  await desk.ask('people.add', { preferredName: 'Mair', regularAt: [] });
  await desk.ask('handOver.save', { to: 'Sheila Platt', from: 'Jean Marsh', passphrase });
  return desk.saved[0]?.bytes ?? Buffer.of();
}

const namesIn = (json: Buffer): unknown[] => {
  const { documents } = JSON.parse(json.toString()) as {
    documents: { people: { people: Record<string, { preferredName: string }> } };
  };
  return Object.values(documents.people.people).map(({ preferredName }) => preferredName);
};

test('what was handed over is readable JSON in gzip in an age file, as the documentation says', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const packed = await decrypter.decrypt(await aHandOverFile());
  expect(namesIn(zlib.gunzipSync(packed))).toEqual(['Mair']);
});

const withAge = existsSync('/usr/bin/age') && existsSync('/usr/bin/script');
if (!withAge)
  process.stdout.write('Not selected here: the age program of the system opens a hand-over file.\n');

test.runIf(withAge)('the age program that Debian has opens it', async () => {
  const file = await aFolder();
  await writeFile(file, await aHandOverFile());
  // It asks on a terminal only.
  const command = `age -d -o '${file}.gz' '${file}'`;
  const { status } = spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], {
    input: `${passphrase}\n`,
  });
  expect(status).toBe(0);
  expect(namesIn(zlib.gunzipSync(await readFile(`${file}.gz`)))).toEqual(['Mair']);
});
