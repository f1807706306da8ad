import { expect, test } from './fixtures.ts';
import { lookRound } from './world.ts';

test.use({ flags: ['--practice'], viewport: { width: 1024, height: 600 } });

test('what a button at the foot of the page unfolds comes into sight, and folded away gives the focus back', async ({
  page,
  desk,
}) => {
  await page.goto(desk.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { referralIn } = await lookRound(page);
  const { referralId, person } = referralIn('settling-in');
  await page.evaluate((address) => (location.hash = address), `/newcomers/${referralId}`);
  const opener = page.getByRole('button', { name: 'End the story' }).first();
  await opener.click();
  const heading = page.getByRole('heading', { name: `How did ${person.preferredName}’s story end?` });
  await expect(heading).toBeInViewport();
  await expect(page.getByRole('radio', { name: 'Staying on as a regular' })).toBeInViewport();
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(heading).toHaveCount(0);
  await expect(opener).toBeFocused();
});
