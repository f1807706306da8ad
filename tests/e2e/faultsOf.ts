import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  // The usual way opens a second page, which would complain of having no desk.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`,
    ),
  );
}

/**
 * What is too small or does not fit, a line each: a page wider than its window, a control under 44 × 44 px (a link in the
 * middle of a sentence keeps the height of its line), a row of the register under 56 px, words cut off.
 */
export const sizeFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    const named = (element: Element) =>
      `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`;
    const isInSentence = (element: Element) => {
      if (element.localName !== 'a') return false;
      let around: Element | null = element;
      while (around !== null && getComputedStyle(around).display === 'inline') around = around.parentElement;
      return around !== element && around?.textContent?.trim() !== element.textContent?.trim();
    };
    for (const control of document.querySelectorAll('a[href], button, input, select, textarea')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const isTick = control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);
      const target = isTick ? (control.labels?.[0] ?? control) : control;
      const { width, height, left, right } = target.getBoundingClientRect();
      // The way past the board is out of sight until it has the focus.
      if (right < 0 || width <= 1) continue;
      const least = control.hasAttribute('data-press') ? 56 : 44;
      if (isInSentence(control)) continue;
      if (height < least - 0.5 || width < 43.5) {
        faults.push(`${Math.round(width)} × ${Math.round(height)}: ${named(control)}`);
      }
      // A table may be wider than the page where it scrolls by itself; the focus brings its boxes into sight.
      const tableIn = control.closest('table')?.parentElement;
      const scrolls = tableIn ? getComputedStyle(tableIn).overflowX === 'auto' : false;
      if (!scrolls && (left < -0.5 || right > clientWidth + 0.5))
        faults.push(`sticks out: ${named(control)}`);
    }
    for (const words of document.querySelectorAll('h1, h2, h3, p, button, a, label, th, td, legend')) {
      if (!words.checkVisibility() || words.clientWidth === 0) continue;
      const style = getComputedStyle(words);
      const isCut = style.overflowX !== 'visible' && words.scrollWidth > words.clientWidth + 1;
      if (isCut && words.clientWidth > 1) faults.push(`cut off: ${named(words)}`);
    }
    const titles = document.querySelectorAll('h1').length;
    if (titles !== 1) faults.push(`${titles} titles`);
    return faults;
  });

/**
 * What is wrong with where the focus is, seen by somebody who came there by keys: outside the window, or behind something
 * that stays. Undefined when all is well; null when the page has no further stop.
 */
export const focusFault = (page: Page): Promise<string | undefined | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.hasAttribute('data-walked')) return null;
    focused.setAttribute('data-walked', '');
    const isTick = focused instanceof HTMLInputElement && /radio|checkbox/.test(focused.type);
    const target = isTick ? (focused.labels?.[0] ?? focused) : focused;
    const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
    const words = focused.getAttribute('aria-label') ?? target.textContent ?? '';
    const named = `${focused.localName} "${words.slice(0, 40)}"`;
    const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
    if (left < -0.5 || right > wide + 0.5 || top < -0.5 || (bottom > high + 0.5 && height < high)) {
      return `out of sight at ${[left, top, right, bottom].map(Math.round).join(' ')}: ${named}`;
    }
    // Clear of rounded corners.
    const inset = 5;
    // A link that runs over two lines is two boxes, and what lies between them is not its own.
    const boxes = getComputedStyle(target).display === 'inline' ? [...target.getClientRects()] : [];
    // A field of several lines may be nearly as high as the room that large text leaves: its middle must be clear.
    const downs = focused instanceof HTMLTextAreaElement && height > high / 3 ? [0.5] : [0, 0.5, 1];
    const spots = (boxes.length > 1 ? boxes : [{ left, top, width, height }]).flatMap((box) =>
      [0, 0.5, 1].flatMap((across) =>
        downs.map((down) => [
          box.left + inset + across * (box.width - 2 * inset),
          Math.min(box.top + inset + down * (box.height - 2 * inset), high - 1),
        ]),
      ),
    );
    for (const [x = 0, y = 0] of spots) {
      const hit = document.elementFromPoint(x, y);
      const isOwn = hit !== null && (target.contains(hit) || hit.contains(target));
      // Buttons that lie on a row which is one press are part of that row.
      const isSameRow =
        hit !== null && hit.closest('li') !== null && hit.closest('li') === target.closest('li');
      if (!isOwn && !isSameRow) {
        const over = hit?.closest('[data-sticks], [data-region]') ?? hit;
        return `covered at ${Math.round(x)} ${Math.round(y)} by ${over?.localName}: ${named}`;
      }
    }
    return undefined;
  });
