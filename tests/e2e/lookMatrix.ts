import type { Page } from '@playwright/test';

const themes = [
  { name: 'light', says: { theme: 'light' } },
  { name: 'dark', says: { theme: 'dark' } },
  { name: 'light, extra contrast', says: { theme: 'light', contrast: 'extra' } },
  { name: 'dark, extra contrast', says: { theme: 'dark', contrast: 'extra' } },
  { name: 'the system’s own colours', says: {}, isForced: true },
] as const;

/** Both ends of the text sizes in every window: a computer at home, a small laptop, a page zoomed to 400 %. */
const rooms = [
  { width: 1280, height: 800 },
  { width: 1024, height: 600 },
  { width: 320, height: 640 },
].flatMap((viewport) => (['100', '200'] as const).map((textSize) => ({ viewport, textSize })));

export interface Look {
  name: string;
  theme: (typeof themes)[number];
  viewport: { width: number; height: number };
  textSize: '100' | '200';
  isForAxe: boolean;
}

const lookOf = (
  theme: Look['theme'],
  { viewport, textSize }: (typeof rooms)[number],
  isForAxe = true,
): Look => ({
  name: `${theme.name}, text at ${textSize} %, ${viewport.width} px`,
  theme,
  viewport,
  textSize,
  isForAxe,
});

/** Every page in every look. */
export const isWhole = process.env['LOOKS'] === 'all';

/** How long one page may take in its looks, in milliseconds. */
export const looksTakeMs = isWhole ? 120_000 : 30_000;

/**
 * The looks in which the page of that number is looked at: every combination of window and text size, each theme in one of
 * them or two. Sizes are measured in all six, axe looks at one. They go round from page to page, so that axe meets all thirty
 * combinations of a theme, a text size and a window among thirty pages.
 * With LOOKS=all every page is looked at in all thirty, by axe too.
 */
export function looksFor(page: number): Look[] {
  if (isWhole) return themes.flatMap((theme) => rooms.map((room) => lookOf(theme, room)));
  return rooms.map((room, at) => {
    const isForAxe = at === page % rooms.length;
    const theme = isForAxe ? themes[page % themes.length] : themes[(page + at) % rooms.length];
    return lookOf(theme ?? themes[0], room, isForAxe);
  });
}

/** Puts on what Text size would, without leaving the page and what was opened on it. */
export async function putOn(page: Page, { theme, viewport, textSize }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  // Colours shall be there at once: in the middle of their change nothing has the contrast it is going to have.
  await page.emulateMedia({
    forcedColors: 'isForced' in theme ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(
    async (wanted) => {
      const { dataset } = document.documentElement;
      delete dataset['theme'];
      delete dataset['contrast'];
      Object.assign(dataset, wanted);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    { textSize, ...theme.says },
  );
}
