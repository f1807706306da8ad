import { expect, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';

const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

export const row = (page: Page, name: string) =>
  page.locator('[data-press]').filter({ has: page.getByText(name, { exact: true }) });

/** Goes to a room by the board, which a narrow page keeps behind Menu. */
export async function goTo(page: Page, hand: Hand, room: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await hand.press(menu);
  const board = page.getByRole('navigation');
  await hand.press(board.getByRole('link', { name: room, exact: true }));
  // On a narrow page the board has closed by now.
  const there = board.getByRole('link', { name: room, exact: true, includeHidden: true });
  await expect(there).toHaveAttribute('aria-current', 'page');
}

/** The first run: a group that meets on Tuesdays from half past ten to half past twelve. */
export async function setUp(page: Page, hand: Hand): Promise<void> {
  await expect(title(page)).toHaveText('Hello, and welcome');
  await hand.press(page.getByRole('link', { name: 'Next: your group' }));
  await hand.write(field(page, 'What is your group called?'), 'Tuesday Knit & Natter');
  await hand.write(field(page, 'Where do you meet?'), 'Larkfield Village Hall');
  await hand.write(field(page, 'What is your first name?'), 'Jean');
  await hand.choose(field(page, 'On which day?'), 'Tuesdays');
  await hand.write(field(page, 'From'), '10:30');
  await hand.write(field(page, 'To'), '12:30');
  await hand.press(button(page, 'Next: your data'));
  await expect(title(page)).toHaveText('Your data, and who can read it');
  await hand.press(button(page, 'Start without a passphrase'));
  await expect(title(page)).toHaveText('Tuesday 24 November');
}

export interface Phoned {
  name: string;
  surname?: string;
  reach: string;
  linkWorker: { name: string; reach: string; organisation?: string };
  reference?: string;
  whatMatters?: string;
  /** Whether they agreed that the link worker may be told; left open when nobody asked. */
  agreed?: 'Yes' | 'No';
}

/** Writes down what a link worker says on the telephone. */
export async function writeDown(page: Page, hand: Hand, phoned: Phoned): Promise<void> {
  await goTo(page, hand, 'Newcomers');
  await hand.press(page.getByRole('link', { name: 'Add a newcomer' }));
  await hand.write(field(page, 'What do they like to be called?'), phoned.name);
  await hand.write(field(page, 'How can we reach them?'), phoned.reach);
  const known = page.getByRole('combobox', { name: 'Who told you about them?' });
  const { name, organisation } = phoned.linkWorker;
  const inFull = organisation ? `${name}, ${organisation}` : name;
  const isKnown = (await known.isVisible()) && (await known.getByText(inFull).count()) > 0;
  if (isKnown) await hand.choose(known, inFull);
  else {
    if (await known.isVisible()) await hand.choose(known, 'Somebody new to us');
    await hand.write(page.getByRole('textbox', { name: /^(Who told you|What is the link worker)/ }), name);
    await hand.write(field(page, `How can we reach ${name}?`), phoned.linkWorker.reach);
    if (organisation) await hand.write(page.getByLabel(/^Where do(es)? .* work\?$/), organisation);
  }
  await hand.press(button(page, 'Write more now'));
  if (phoned.surname) await hand.write(field(page, 'Surname'), phoned.surname);
  if (phoned.reference) await hand.write(field(page, 'The link worker’s own reference'), phoned.reference);
  if (phoned.whatMatters)
    await hand.write(field(page, 'What matters to them, in their own words'), phoned.whatMatters);
  if (phoned.agreed) {
    const consent = page.getByRole('group', { name: /^May we tell the link worker/ });
    await hand.pick(consent.getByRole('radio', { name: phoned.agreed }));
    await hand.pick(page.getByRole('radio', { name: 'The link worker told us' }));
  }
  await hand.press(button(page, 'Add this newcomer'));
  const inFullName = [phoned.name, phoned.surname].filter(Boolean).join(' ');
  await expect(title(page)).toHaveText(inFullName);
}

/** Says yes to the newcomer whose page is open, for the group's session today. */
export async function sayYesForToday(page: Page, hand: Hand): Promise<void> {
  await hand.pick(page.getByRole('radio', { name: 'today, Tuesday 24 November' }));
  await hand.press(button(page, 'Say yes for this day'));
  await expect(page.getByText('First visit arranged', { exact: false }).first()).toBeVisible();
}

/** Opens today's register from Today with one press. */
export async function openRegister(page: Page, hand: Hand): Promise<void> {
  await goTo(page, hand, 'Today');
  await hand.press(page.getByRole('link', { name: /^Open the register/ }));
  await expect(title(page)).toHaveText('Tuesday Knit & Natter');
}

/** The table that will leave, or has left, as it stands on the page: its headings first. */
export const tableOnPage = (page: Page): Promise<string[][]> =>
  page
    .getByRole('table')
    .evaluate((table) =>
      [...table.querySelectorAll('tr')].map((line) =>
        [...line.children].map((cell) => cell.lastElementChild?.textContent ?? cell.textContent ?? ''),
      ),
    );
