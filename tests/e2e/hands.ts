import { expect, type Locator, type Page } from '@playwright/test';

/** The ways a leader works a page. */
export interface Hand {
  press(what: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** One of a list that opens. */
  choose(list: Locator, words: string): Promise<void>;
  /** One of a few that are all in sight. */
  pick(option: Locator): Promise<void>;
}

export const byMouse = (): Hand => ({
  press: (what) => what.click(),
  write: (field, text) => field.fill(text),
  choose: async (list, words) => void (await list.selectOption(words)),
  pick: (option) => option.check(),
});

/** Fingers: the context has to have a touch screen. */
export const byTouch = (page: Page): Hand => ({
  press: (what) => what.tap(),
  async write(field, text) {
    await field.tap();
    await field.press('Control+a');
    await page.keyboard.insertText(text);
  },
  choose: async (list, words) => void (await list.selectOption(words)),
  pick: (option) => option.tap(),
});

/** What has the focus is in sight, nothing lies over it, and it or what frames it wears a ring of 3 px. */
async function expectFocusInSight(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing';
    const { left, top, width, height } = focused.getBoundingClientRect();
    const rung = [focused, focused.parentElement, focused.parentElement?.parentElement].some((around) => {
      const style = around && getComputedStyle(around);
      return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
    });
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const isFree =
      over !== null &&
      (focused.contains(over) ||
        over.contains(focused) ||
        over.closest('label')?.contains(focused) === true ||
        over.closest('label')?.getAttribute('for') === focused.id);
    const isInSight = top >= 0 && left >= 0 && top + height <= innerHeight && left + width <= innerWidth;
    return [!rung && 'no ring', !isFree && 'covered', !isInSight && 'out of sight']
      .filter(Boolean)
      .map((fault) => `${fault}: ${focused.outerHTML.slice(0, 120)}`)
      .join('\n');
  });
  if (seen !== 'nothing') expect(seen).toBe('');
}

const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((each) => each === document.activeElement);

/** Tab, arrows, Enter and Space alone. Wherever the focus stops on its way it can be seen. */
export function byKeyboard(page: Page): Hand {
  async function walk(key: string, isThere: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      if (await isThere()) return;
      await page.keyboard.press(key);
      await expectFocusInSight(page);
    }
    throw new Error(`${key} never leads there`);
  }
  const reach = async (what: Locator) => {
    await expect(what).toHaveCount(1);
    await expect(what).toBeVisible();
    await walk('Tab', () => hasFocus(what));
  };
  return {
    async press(what) {
      await expect(what).toHaveCount(1);
      const isRow = await what.evaluate((each) => each.matches('[data-press]'));
      if (isRow) {
        await walk('Tab', () =>
          page.evaluate(() => document.activeElement?.matches('[data-press]') ?? false),
        );
        await page.keyboard.press('Home');
        await walk('ArrowDown', () => hasFocus(what));
        return page.keyboard.press('Space');
      }
      await reach(what);
      return page.keyboard.press('Enter');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
    async choose(list, words) {
      await reach(list);
      await page.keyboard.type(words);
      await expect(list.locator('option:checked')).toHaveText(words);
    },
    async pick(option) {
      await expect(option).toHaveCount(1);
      const group = await option.getAttribute('name');
      const isInGroup = () =>
        page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group);
      await walk('Tab', isInGroup);
      if (await hasFocus(option)) await page.keyboard.press('Space');
      else await walk('ArrowDown', () => option.isChecked());
      await expect(option).toBeChecked();
    },
  };
}
