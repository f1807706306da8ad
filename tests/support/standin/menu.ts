import { app } from './app.ts';
import { note, onOrder } from './line.ts';
import type { MenuItemConstructorOptions } from 'electron';

const roles = new Set(
  `undo redo cut copy paste pasteAndMatchStyle delete selectAll reload forceReload toggleDevTools resetZoom zoomIn
  zoomOut togglefullscreen window minimize close help about services hide hideOthers unhide quit zoom front appMenu
  fileMenu editMenu viewMenu shareMenu recentDocuments clearRecentDocuments windowMenu`.split(/\s+/),
);

type Item = MenuItemConstructorOptions;
const below = ({ submenu }: Item): Item[] => (Array.isArray(submenu) ? submenu : []);

/** Throws as Electron does for an item that it could not show. */
function check(items: readonly Item[]): void {
  for (const item of items) {
    if (item.role !== undefined && !roles.has(item.role)) throw new Error(`Unknown role ${item.role}`);
    if (item.type !== 'separator' && item.label === undefined && item.role === undefined)
      throw new Error('a menu item needs a label or a role');
    check(below(item));
  }
}

let shown: Item[] = [];

/** "File > Exit", without the marks of the access keys. */
const find = (words: string): Item | undefined =>
  words
    .split(' > ')
    .reduce<Item | undefined>(
      (inside, word) =>
        (inside === undefined ? [] : below(inside)).find(
          ({ label, visible }) => label?.replace('&', '') === word && visible !== false,
        ),
      { submenu: shown },
    );

export const Menu = {
  buildFromTemplate(template: Item[]): Item[] {
    check(template);
    return template;
  },
  setApplicationMenu(menu: Item[] | null) {
    shown = menu ?? [];
    note(
      'menu',
      shown.map(({ label, role }) => label ?? role),
    );
  },
};

onOrder('menu', () =>
  shown.flatMap((menu) => below(menu).map((item) => `${menu.label} > ${item.label ?? item.role ?? '-'}`)),
);
onOrder('click', (words: string) => {
  const item = find(words);
  if (item === undefined) throw new Error(`there is no ${words} in the menu`);
  if (item.click) item.click({} as never, undefined, {});
  else if (item.role === 'quit') app.quit();
  else note('role', item.role);
});
