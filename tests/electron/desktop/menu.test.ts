import { describe, expect, test } from 'vitest';
import { followHelping } from '#electron/desktop/helping.ts';
import { menuOf } from '#electron/desktop/menu.ts';
import type { MenuItemConstructorOptions } from 'electron';

function aMenu(isMac: boolean, isHelping = false) {
  const done: string[] = [];
  const menu = menuOf(
    { isMac, isHelping },
    {
      print: () => done.push('print'),
      preview: () => done.push('preview'),
      press: (key, withControl) => done.push(`${withControl ? 'Ctrl+' : ''}${key}`),
    },
  );
  return { menu, done };
}

const itemsOf = (item: MenuItemConstructorOptions) =>
  ((item.submenu ?? []) as MenuItemConstructorOptions[]).filter(
    ({ label, visible }) => label && visible !== false,
  );

/** As when a leader clicks on it; an item that is not there is a fault of the test. */
const click = (item: MenuItemConstructorOptions | undefined) => (item as { click: () => void }).click();

const keyOf = (label: string) => /&(\w)/.exec(label)?.[1]?.toLowerCase();

describe('by keyboard alone', () => {
  test('every menu and every item has an access key of its own', () => {
    const { menu } = aMenu(false);
    for (const level of [menu, ...menu.map(itemsOf)]) {
      const keys = level.map(({ label }) => keyOf(label ?? ''));
      expect(keys).not.toContain(undefined);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('undo is shown but left to the page, which undoes more than typing', () => {
    const { menu, done } = aMenu(false);
    const undo = menu.flatMap(itemsOf).find(({ label }) => label === '&Undo');
    expect(undo).toMatchObject({ accelerator: 'Ctrl+Z', registerAccelerator: false });
    click(undo);
    expect(done).toEqual(['Ctrl+Z']);
  });

  test('help is the page’s own, because it knows which screen is open', () => {
    const { menu, done } = aMenu(false);
    const help = menu.flatMap(itemsOf).find(({ label }) => label === '&Help with this screen');
    expect(help).toMatchObject({ accelerator: 'F1', registerAccelerator: false });
    click(help);
    expect(done).toEqual(['F1']);
  });

  test('a page can be printed', () => {
    const { menu, done } = aMenu(true);
    const print = menu.flatMap(itemsOf).find(({ label }) => label === '&Print…');
    click(print);
    expect(print?.accelerator).toBe('CmdOrCtrl+P');
    expect(done).toEqual(['print']);
  });
});

test('nothing in the menu reloads the page or opens the tools of developers', () => {
  const roles = [true, false].flatMap((isMac) =>
    aMenu(isMac)
      .menu.flatMap(itemsOf)
      .map(({ role }) => role),
  );
  for (const role of ['reload', 'forceReload', 'toggleDevTools']) expect(roles).not.toContain(role);
});

test('whoever minds the laptop is offered no paper, and no way to take back what others did', () => {
  for (const isMac of [true, false]) {
    const shown = aMenu(isMac, true)
      .menu.flatMap(itemsOf)
      .map(({ label }) => label?.replace('&', ''));
    expect(shown).not.toContain(undefined);
    for (const label of ['Undo', 'Redo', 'Print…', 'Print preview']) expect(shown).not.toContain(label);
    expect(shown).toEqual(expect.arrayContaining(['Copy', 'Help with this screen']));
  }
});

test('the menu follows helper mode, as the page asks how things stand', async () => {
  const states = [false, true, true, false];
  const changes: boolean[] = [];
  const dispatch = followHelping(
    async (name) =>
      name === 'app.status'
        ? { ok: true, value: { isHelping: states.shift() } }
        : { ok: false, error: { code: 'not-allowed', details: { isHelping: true } } },
    (isHelping) => changes.push(isHelping),
  );
  for (let asked = 0; asked < 4; asked += 1) {
    await dispatch('app.status', {});
    expect(await dispatch('today.get', {})).toMatchObject({ ok: false });
  }
  expect(changes).toEqual([true, false]);
});
