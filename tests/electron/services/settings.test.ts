import { expect, test } from 'vitest';
import { aDesk } from '#tests/support/aDesk.ts';
import { usualSettings } from '#shared/domain/settings.ts';

test('a fresh folder has the usual settings, and is not welcomed yet', async () => {
  const desk = await aDesk();
  expect(await desk.ask('settings.get', {})).toEqual(usualSettings);
});

test('what is left out stays as it is, and what is taken out is gone', async () => {
  const desk = await aDesk();
  await desk.ask('settings.change', { leaderName: 'Jean Whitlock', leaderTelephone: '07700 900118' });
  await desk.ask('settings.change', { isWelcomed: true, textSize: 150, leaderName: undefined });
  expect(await desk.ask('settings.get', {})).toEqual({
    ...usualSettings,
    leaderName: 'Jean Whitlock',
    leaderTelephone: '07700 900118',
    isWelcomed: true,
    textSize: 150,
  });
  await desk.ask('settings.change', { leaderTelephone: null });
  await desk.reopen();
  expect(await desk.ask('settings.get', {})).toEqual({
    ...usualSettings,
    leaderName: 'Jean Whitlock',
    isWelcomed: true,
    textSize: 150,
  });
});

test('said twice, it is no change', async () => {
  const desk = await aDesk();
  await desk.ask('settings.change', { theme: 'dark' });
  expect(await desk.ask('settings.change', { theme: 'dark' })).toEqual({ changeId: null });
});
