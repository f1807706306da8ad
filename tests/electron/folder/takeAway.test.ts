import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#tests/architecture/sources.ts';
import { type ADesk, aDesk } from '#tests/support/aDesk.ts';
import { bytesOf } from '#tests/support/aFolder.ts';
import { bring, everybody } from '#tests/support/bringing.ts';
import { aPractisedDesk } from '#tests/support/callExamples.ts';
import { everythingSchema } from '#tests/support/everythingSchema.ts';
import { broughtBackIn, recordsIn, takenAway } from '#tests/support/everythingOf.ts';

const schemaFile = path.join(projectFolder, 'docs/everything.schema.json');

const add = (desk: ADesk, preferredName: string) => desk.ask('people.add', { preferredName, regularAt: [] });

/** The file with something in it changed by hand. */
const changed = (file: Buffer, change: (content: Everything) => void): Buffer => {
  const content = JSON.parse(file.toString()) as Everything;
  change(content);
  return Buffer.from(JSON.stringify(content));
};
interface Everything {
  format: number;
  documents: Record<string, Record<string, Record<string, unknown>>>;
}

describe('everything that is taken away', () => {
  test('comes back in equal on another computer: every kind of record there is but concerns', async () => {
    const { desk } = await aPractisedDesk();
    const other = await aDesk();
    await broughtBackIn(other, await takenAway(desk));
    const { concerns: staysHere, ...before } = await recordsIn(path.join(desk.folder, 'practice'));
    expect(staysHere).toBeDefined();
    expect(await recordsIn(path.join(other.folder, 'own'))).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(7);
    await other.reopen();
    expect(await recordsIn(path.join(other.folder, 'own'))).toEqual(before);
  });

  test('is as the JSON Schema in docs says, which refuses what the program would', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(JSON.parse(await readFile(schemaFile, 'utf8')) as object);
    const { desk } = await aPractisedDesk();
    const file = await takenAway(desk);
    expect([isValid(JSON.parse(file.toString())), isValid.errors]).toEqual([true, null]);
    const spoilt = changed(file, ({ documents }) => {
      for (const person of Object.values(documents['people']?.['people'] ?? {}))
        Object.assign(person as object, { preferredName: 7 });
    });
    expect(isValid(JSON.parse(spoilt.toString()))).toBe(false);
    expect(await bring(await aDesk(), spoilt)).toMatchObject({ outcome: 'not-a-backup' });
  });

  test('the JSON Schema in docs is the one of this version: npx vitest run takeAway -u writes it anew', async () => {
    await expect(everythingSchema()).toMatchFileSnapshot(schemaFile);
  });

  test('holds what no schema accepts too, and brings it back as it was', async () => {
    const desk = await aDesk();
    await add(desk, 'Mair');
    await desk.close();
    const file = path.join(desk.folder, 'own/documents/people.json');
    const people = JSON.parse(await readFile(file, 'utf8')) as { shelves: Record<string, unknown> };
    people.shelves['hats'] = { bowler: { worn: 'on Sundays' } };
    await writeFile(file, JSON.stringify(people));
    await desk.reopen();
    const other = await aDesk();
    await broughtBackIn(other, await takenAway(desk));
    expect(await recordsIn(path.join(other.folder, 'own'))).toMatchObject({
      people: { setAside: [{ shelf: 'hats', id: 'bowler', record: { worn: 'on Sundays' } }] },
    });
  });

  test('takes the place of what was there only after that is kept', async () => {
    const desk = await aDesk();
    await add(desk, 'Mair');
    const file = await takenAway(desk);
    await add(desk, 'Ivy');
    const answer = await broughtBackIn(desk, file);
    expect(await everybody(desk)).toEqual(['Mair']);
    if (answer.outcome !== 'restored' || answer.keptAs === null) throw new Error('it kept what was there');
    await desk.ask('backups.restore', { place: 'here', file: answer.keptAs });
    expect(await everybody(desk)).toEqual(['Ivy', 'Mair']);
  });

  test('an empty desk is taken away and brought back too', async () => {
    const other = await aDesk();
    await broughtBackIn(other, await takenAway(await aDesk()));
    expect(await everybody(other)).toEqual([]);
    await add(other, 'Mair');
    await other.reopen();
    expect(await everybody(other)).toEqual(['Mair']);
  });

  test('in a locked folder lies in plain sight for no moment', async () => {
    const desk = await aDesk();
    await add(desk, 'Quillfeather');
    const file = await takenAway(desk);
    const other = await aDesk();
    await other.ask('safety.turnOn', { passphrase: 'tea at half past ten' });
    await broughtBackIn(other, file);
    expect(await everybody(other)).toEqual(['Quillfeather']);
    const inSight = [...(await bytesOf(other.folder))].filter(([, bytes]) =>
      Buffer.from(bytes, 'base64').includes('Quillfeather'),
    );
    expect(inSight.map(([name]) => name)).toEqual([]);
  });

  test('a file that was changed by hand is taken whole or not at all, and says where it is not ours', async () => {
    const desk = await aDesk();
    await add(desk, 'Mair');
    const file = await takenAway(desk);
    const before = await desk.bytes();
    const spoilt = changed(file, ({ documents }) => {
      documents['people'] = { people: { nobody: { preferredName: '' } } };
    });
    expect(await bring(desk, spoilt)).toEqual({
      outcome: 'not-a-backup',
      places: ['people people nobody'],
    });
    const newer = changed(file, (content) => {
      content.format = 99;
    });
    expect(await bring(desk, Buffer.from('{"kind": "letter"}'))).toEqual({
      outcome: 'not-a-backup',
      places: [],
    });
    const bytes = newer.toString('base64');
    expect(await desk.refused('backups.bring', { at: 0, bytes, isLast: true })).toMatchObject({
      code: 'file-too-new',
    });
    expect(await desk.bytes()).toEqual(before);
  });
});
