import { _electron } from '@playwright/test';
import { ask } from '../asking.ts';
import { expect, test } from '../fixtures.ts';
import { byMouse } from '../hands.ts';
import { goTo } from '../theJob.ts';
import { presentElectron } from '../../../build/electronProgram.mjs';
import { homeIn } from '#tests/support/homeIn.ts';

/** Electron's own program with the built shell: only what the stand-in cannot know. */
test('the real program opens, takes a mark, refuses the internet, and is there again with the mark', async ({
  around,
  folder,
}) => {
  const program = presentElectron();
  if (program === null) throw new Error("this journey is only selected where Electron's program is");
  const launch = () =>
    _electron.launch({
      executablePath: program,
      args: ['.', '--data', folder],
      env: { ...(process.env as Record<string, string>), ...homeIn(around) },
    });
  const first = await launch();
  const page = await first.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, and welcome');
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  expect(
    await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    ),
  ).toBe('refused');
  await ask(page, 'settings.change', { isWelcomed: true });
  await ask(page, 'people.add', { preferredName: 'Mair', regularAt: [] });
  await first.close();

  const again = await launch();
  const next = await again.firstWindow();
  await goTo(next, byMouse(), 'People');
  await expect(next.getByRole('link', { name: 'Mair' })).toBeVisible();
  await again.close();
});
