import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aDesk, type ADesk } from '#tests/support/aDesk.ts';
import { bring } from '#tests/support/bringing.ts';
import { day } from '#tests/support/builders.ts';
import { aPractisedDesk, examplesOn, letIn } from '#tests/support/callExamples.ts';
import { broughtBackIn, takenAway } from '#tests/support/everythingOf.ts';
import { elementsOf, readPdf } from '#tests/support/readPdf.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const passphrase = 'a quiet corner by the window';
const seen = 'Zqbruise on the left arm.';
const worry = {
  about: 'Zqolwen Thorne',
  seen,
  theirWords: 'Zqcross again',
  happenedOn: day('2026-11-24'),
  where: 'Zqkitchen',
  writtenBy: 'Zqjean',
};
const closed = { code: 'not-allowed', details: { kind: 'concerns' } };

const write = (desk: ADesk) => desk.ask('concerns.write', worry);
const open = async (desk: ADesk) => {
  const opened = await desk.ask('concerns.open', { passphrase });
  if (opened.outcome !== 'open') throw new Error(`it is ${opened.outcome}`);
  return opened.ticket;
};
const abouts = async (desk: ADesk, ticket: string) =>
  (await desk.ask('concerns.list', { ticket })).map(({ about }) => about);

/** The files of the folder and of its backups in which the words stand. */
const filesWith = async (words: string, desk: ADesk) =>
  [...(await textsIn(path.join(desk.folder, 'own')))]
    .filter(([, text]) => text.includes(words))
    .map(([name]) => name);

const handOver = async (desk: ADesk, to: string, concernsTicket?: string): Promise<Buffer> => {
  const said = {
    to,
    from: 'Jean Marsh',
    passphrase,
    ...(concernsTicket !== undefined && { concernsTicket }),
  };
  expect(await desk.ask('handOver.save', said)).toMatchObject({ outcome: 'saved' });
  return desk.saved.at(-1)?.bytes ?? Buffer.of();
};

const takeOver = async (desk: ADesk, file: Buffer) => {
  await bring(desk, file);
  expect(await desk.ask('handOver.open', { passphrase })).toEqual({ outcome: 'opened' });
  const preview = await desk.ask('backups.preview', { place: 'brought', file: 'brought' });
  await desk.ask('backups.restore', { place: 'brought', file: 'brought' });
  return preview;
};

describe('a concern', () => {
  test('is written down, seen again only by who asks for it, and printed for the lead', async () => {
    const desk = await aDesk();
    await desk.ask('settings.change', {
      safeguardingLeadName: 'Ruth Vane',
      safeguardingLeadTelephone: '07700 900199',
    });
    const { concernId } = await write(desk);
    await desk.reopen();
    expect(await desk.refused('concerns.list', { ticket: 'any' })).toMatchObject(closed);
    const ticket = await letIn(desk);
    const [kept] = await desk.ask('concerns.list', { ticket });
    expect(kept).toMatchObject({ concernId, about: worry.about, happenedOn: worry.happenedOn });
    await desk.ask('concerns.add', { ticket, concernId, words: 'Ruth rang back at noon.' });
    await desk.ask('concerns.save', { ticket, concernId, print: 'normal' });
    const [file] = desk.saved;
    expect(file?.name).toBe('Concern written on 24 November 2026.pdf');
    const { pages, isTagged } = await readPdf(file?.bytes ?? Buffer.of());
    const { happenedOn: _on, ...words } = worry;
    const printed = [...Object.values(words), 'Ruth Vane', '07700 900199', 'Ruth rang back at noon.'];
    // Letters stand a little apart, and some readers take that for a space.
    const together = pages.map(({ text }) => text.replaceAll(' ', '')).join('');
    expect(printed.filter((each) => !together.includes(each.replaceAll(' ', '')))).toEqual([]);
    const headings = pages.flatMap(({ elements }) => elementsOf(elements, 'H2')).map(({ text }) => text);
    expect([isTagged, headings]).toEqual([true, expect.arrayContaining(['What was seen and heard'])]);
    await desk.ask('concerns.close', { ticket });
    expect(await desk.refused('concerns.list', { ticket })).toMatchObject(closed);
  });

  test('who has just written one may look at that one and no other', async () => {
    const desk = await aDesk();
    await write(desk);
    const { ticket, concernId } = await desk.ask('concerns.write', { ...worry, about: 'Somebody else' });
    if (ticket === null) throw new Error('it is not helper mode');
    expect(await abouts(desk, ticket)).toEqual(['Somebody else']);
    const all = await desk.ask('concerns.list', { ticket: await letIn(desk) });
    const other = all.find((each) => each.concernId !== concernId)?.concernId;
    for (const name of ['concerns.add', 'concerns.save', 'concerns.delete'] as const)
      expect(
        await desk.refused(name, {
          ticket,
          concernId: other,
          ...(name === 'concerns.add' && { words: 'A word' }),
          ...(name === 'concerns.save' && { print: 'normal' }),
        }),
      ).toMatchObject({ code: 'not-found' });
  });

  test('asks for the passphrase once more, and a lock ends what was opened', async () => {
    const desk = await aDesk();
    await write(desk);
    const before = await letIn(desk);
    await desk.ask('safety.turnOn', { passphrase });
    expect(await desk.refused('concerns.list', { ticket: before })).toMatchObject(closed);
    expect(await desk.refused('concerns.open', {})).toMatchObject({ code: 'invalid-input' });
    expect(await desk.ask('concerns.open', { passphrase: 'tea' })).toMatchObject({ outcome: 'wrong' });
    desk.at('2026-11-24T10:13:00Z');
    const ticket = await open(desk);
    expect(await abouts(desk, ticket)).toEqual([worry.about]);
    await desk.ask('safety.lock', {});
    expect(await desk.refused('concerns.open', { passphrase })).toMatchObject({ code: 'locked' });
    expect(await desk.refused('concerns.write', worry)).toMatchObject({ code: 'locked' });
    await desk.ask('safety.unlock', { passphrase });
    expect(await desk.refused('concerns.list', { ticket })).toMatchObject(closed);
    expect(await filesWith('Zq', desk)).toEqual([]);
  });

  test('can be written by whoever minds the laptop, and read with the passphrase alone', async () => {
    const desk = await aDesk();
    await desk.ask('helperMode.begin', {});
    expect((await write(desk)).ticket).toBeNull();
    expect(await desk.refused('concerns.open', {})).toMatchObject({ details: { isHelping: true } });
    await desk.ask('helperMode.leave', {});
    await desk.ask('safety.turnOn', { passphrase });
    await desk.ask('helperMode.begin', {});
    expect((await write(desk)).ticket).toBeNull();
    expect(await desk.refused('concerns.open', {})).toMatchObject({ code: 'invalid-input' });
    expect(await abouts(desk, await open(desk))).toHaveLength(2);
  });

  test('is deleted from the folder, the journal and the backups, and comes back with no backup', async () => {
    const desk = await aDesk();
    const { concernId } = await write(desk);
    const made = await desk.ask('backups.make', {});
    if (made.outcome !== 'made') throw new Error('a backup was asked for');
    await desk.ask('concerns.write', { ...worry, seen: 'Another day.', about: 'Somebody else' });
    const ticket = await letIn(desk);
    expect((await filesWith('Zqbruise', desk)).length).toBeGreaterThan(1);
    expect(await desk.ask('concerns.delete', { ticket, concernId })).toMatchObject({ outcome: 'erased' });
    // Whoever was let in stays: nothing was locked.
    expect(await abouts(desk, ticket)).toEqual(['Somebody else']);
    expect(await filesWith('Zqbruise', desk)).toEqual([]);
    await desk.ask('backups.restore', { place: 'here', file: made.file });
    expect(await abouts(desk, await letIn(desk))).toEqual([]);
  });

  test('is no change that can be taken back, and stands in no list of changes', async () => {
    const desk = await aDesk();
    await desk.ask('people.add', { preferredName: 'Mair', regularAt: [] });
    await write(desk);
    expect(await desk.ask('changes.list', { limit: 200 })).toHaveLength(1);
    expect(await desk.ask('changes.undoLast', { isOnRegister: false })).toMatchObject({
      change: { label: 'people.add' },
    });
    expect(await abouts(desk, await letIn(desk))).toEqual([worry.about]);
  });

  test('ends in words where its file is damaged, and the register goes on', async () => {
    const desk = await aDesk();
    await write(desk);
    await desk.close();
    const file = path.join(desk.folder, 'own/documents/concerns.json');
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 40));
    await desk.reopen();
    expect(await desk.ask('app.status', {})).toMatchObject({ state: 'ready' });
    const ticket = await letIn(desk);
    for (const [name, input] of [
      ['concerns.list', { ticket }],
      ['concerns.write', worry],
    ] as const)
      expect(await desk.refused(name, input)).toMatchObject({ code: 'file-damaged' });
    await desk.ask('people.add', { preferredName: 'Mair', regularAt: [] });
  });
});

describe('what is given away', () => {
  test('everything that is taken away holds no concern, and bringing it back takes none away', async () => {
    const desk = await aDesk();
    await write(desk);
    const file = await takenAway(desk);
    expect(file.toString()).not.toMatch(/Zq|concern/);
    await broughtBackIn(desk, file);
    expect(await abouts(desk, await letIn(desk))).toEqual([worry.about]);
  });

  test('a desk is handed over without concerns, and those of both leaders stay where they were written', async () => {
    const jean = await aDesk();
    await jean.ask('settings.change', { safeguardingLeadName: 'Ruth Vane' });
    await write(jean);
    const sheila = await aDesk({ at: '2026-11-24T18:00:00Z' });
    await takeOver(sheila, await handOver(jean, 'Sheila Platt'));
    expect(await filesWith('Zq', sheila)).toEqual([]);
    // Whom to ring belongs to the groups, not to who leads them.
    expect(await sheila.ask('settings.get', {})).toMatchObject({ safeguardingLeadName: 'Ruth Vane' });
    await sheila.ask('concerns.write', { ...worry, about: 'Somebody else' });
    const back = await handOver(sheila, 'Jean Marsh');
    jean.at('2026-11-25T09:00:00Z');
    expect(await takeOver(jean, back)).toMatchObject({
      changes: { onlyThen: {}, onlyNow: {}, different: {} },
    });
    expect(await abouts(jean, await letIn(jean))).toEqual([worry.about]);
    expect(await abouts(sheila, await letIn(sheila))).toEqual(['Somebody else']);
  });

  test('concerns go along where the leader says so, and come back with what was added', async () => {
    const jean = await aDesk();
    const { concernId } = await write(jean);
    expect(
      await jean.refused('handOver.save', { to: 'Sheila', from: 'Jean', passphrase, concernsTicket: 'any' }),
    ).toMatchObject(closed);
    expect(await jean.ask('app.status', {})).toMatchObject({ handOver: null, readingOnly: null });
    const sheila = await aDesk({ at: '2026-11-24T18:00:00Z' });
    await takeOver(sheila, await handOver(jean, 'Sheila Platt', await letIn(jean)));
    const ticket = await letIn(sheila);
    await sheila.ask('concerns.add', { ticket, concernId, words: 'Ruth rang back.' });
    jean.at('2026-11-25T09:00:00Z');
    await takeOver(jean, await handOver(sheila, 'Jean Marsh', ticket));
    const [kept] = await jean.ask('concerns.list', { ticket: await letIn(jean) });
    expect(JSON.stringify(kept)).toContain('Ruth rang back.');
  });
});

test('no other call answers, saves, opens or logs a word of a concern', async () => {
  const practised = await aPractisedDesk();
  const { desk } = practised;
  await write(desk);
  const others = examplesOn(practised).filter(({ name }) => !name.startsWith('concerns.'));
  expect(others.length).toBeGreaterThan(150);
  const told: string[] = [];
  for (const { name, input } of others)
    if (JSON.stringify(await desk.dispatch(name, input)).includes('Zq')) told.push(name);
  expect(told).toEqual([]);
  expect(JSON.stringify([desk.logged, desk.opened, desk.saved.map(({ name }) => name)])).not.toContain('Zq');
  const saved = desk.saved.filter(({ bytes }) => /Zq(bruise|olwen)/.test(bytes.toString('latin1')));
  expect(saved.map(({ name }) => name)).toEqual([]);
});
