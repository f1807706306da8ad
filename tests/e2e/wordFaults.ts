import type { Page } from '@playwright/test';

/**
 * Words that are not whole, a line each: they stand outside the window, outside the button, field or choice they belong
 * to, or under something that cuts off what sticks out. And a page that has to be scrolled sideways.
 */
export const wordFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const wide = document.documentElement;
    if (wide.scrollWidth > wide.clientWidth) {
      const widest = [...document.querySelectorAll('body *')].toSorted(
        (one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right,
      )[0];
      const who = `${widest?.localName} "${widest?.textContent?.trim().slice(0, 50)}"`;
      faults.add(`scrolls sideways: ${wide.scrollWidth} in ${wide.clientWidth}, because of ${who}`);
    }
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const frameOf = (element: Element) => element.closest('button, label, select, th, td, legend');
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('option, svg')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const cutters = [];
      for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible' || up === frameOf(element)) cutters.push(up);
      }
      const limits = [element, ...cutters].map((up) => up.getBoundingClientRect());
      // Said to screen readers only, in a box of one pixel.
      if (limits.some(({ width, height }) => width <= 1 || height <= 1)) continue;
      for (const { left, right, width } of range.getClientRects()) {
        if (width < 1) continue;
        const isOut =
          left < -0.5 ||
          right > wide.clientWidth + 0.5 ||
          limits.slice(1).some((limit) => left < limit.left - 1 || right > limit.right + 1);
        if (isOut) faults.add(`not whole: "${node.textContent.trim().slice(0, 50)}" in ${element.localName}`);
      }
    }
    return [...faults];
  });
