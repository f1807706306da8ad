import { describe, expect, test } from 'vitest';
import { menuOf } from '#electron/desktop/menu.ts';
import type { MenuItemConstructorOptions } from 'electron';

function aMenu(isMac: boolean) {
  const done: string[] = [];
  const menu = menuOf(isMac, {
    print: () => done.push('print'),
    preview: () => done.push('preview'),
    press: (key, withControl) => done.push(`${withControl ? 'Ctrl+' : ''}${key}`),
  });
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
