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
      if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
      const around = element.parentElement?.textContent ?? '';
      return around.trim() !== element.textContent?.trim();
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
      if (left < -0.5 || right > clientWidth + 0.5) faults.push(`sticks out: ${named(control)}`);
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
