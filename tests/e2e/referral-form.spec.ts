import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type * as pdfjs from 'pdfjs-dist';
import { ask } from './asking.ts';
import { expect, test } from './fixtures.ts';
import { everyWeek } from '#tests/support/builders.ts';

const pdfJs = (file: string): string => fileURLToPath(import.meta.resolve(`pdfjs-dist/build/${file}`));

/** Fills a form in with pdf.js in a page of its own, as a link worker's browser does. */
async function filledInBrowser(
  context: BrowserContext,
  form: Buffer,
  answers: Record<string, string>,
): Promise<Buffer> {
  const page = await context.newPage();
  await page.route('http://reader.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A reader</title>' });
    if (!pathname.endsWith('.mjs')) return route.fulfill({ status: 204 });
    return route.fulfill({ contentType: 'text/javascript', path: pdfJs(pathname.slice(1)) });
  });
  await page.goto('http://reader.test/');
  const filled = await page.evaluate(
    async ({ bytes, values }) => {
      const at = 'http://reader.test/pdf.mjs';
      const reader = (await import(at)) as typeof pdfjs;
      reader.GlobalWorkerOptions.workerSrc = 'http://reader.test/pdf.worker.mjs';
      const pdf = await reader.getDocument({
        data: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
      }).promise;
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const boxes = (await (await pdf.getPage(number)).getAnnotations()) as {
          id: string;
          fieldName?: string;
          checkBox?: boolean;
        }[];
        for (const { id, fieldName = '', checkBox } of boxes) {
          const value = values[fieldName];
          if (value !== undefined)
            pdf.annotationStorage.setValue(id, { value: checkBox === true ? true : value });
        }
      }
      return Array.from(await pdf.saveDocument());
    },
    { bytes: form.toString('base64'), values: answers },
  );
  await page.close();
  return Buffer.from(filled);
}

/** Lets a file fall on the app, as from the computer's desktop. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], 'Introduce someone.pdf', { type: 'application/pdf' }));
    return data;
  }, bytes.toString('base64'));
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

async function aGroup(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await ask(page, 'settings.change', { isWelcomed: true, leaderName: 'Jean Whitlock' });
  const { groupId } = await ask(page, 'groups.add', {
    name: 'Knit & Natter',
    kind: 'crafts',
    offers: 'Tea and company',
    cannotOffer: 'We have no lift',
    times: [everyWeek(2, '10:30', '12:30')],
    fromOn: '2026-11-03',
  });
  await ask(page, 'groups.add', { name: 'Thursday Walkers', kind: 'walking' });
  await page.reload();
  return groupId;
}

test('a form is saved, filled in elsewhere, dropped on the app, checked, and becomes a referral', async ({
  page,
  desk,
  context,
  saveFile,
}) => {
  await aGroup(page, desk.address);
  await page.getByRole('link', { name: 'Groups' }).first().click();
  await page.getByRole('link', { name: 'Knit & Natter' }).first().click();
  await page.getByRole('link', { name: 'Form for link workers' }).click();
  await expect(page.getByRole('textbox', { name: 'The same form as a text' })).toHaveValue(/We have no lift/);
  const path = await saveFile(() => page.getByRole('button', { name: 'Save as PDF' }).click());
  expect(path).toContain('Introduce someone to Knit');

  const filled = await filledInBrowser(context, await readFile(path), {
    preferredName: 'Siân',
    surname: 'ap Ŷnyr',
    throughReferrer: 'yes',
    goodToKnow: 'A seat near the tŵr',
    whatMatters: 'She has depression and likes wool',
    referrerName: 'Bronwen Ŵyn',
    referrerEmail: 'bronwen@example.org',
    reference: 'BC-118',
    consentYes: 'yes',
    consentOn: '20 November 2026',
  });
  await page.getByRole('link', { name: 'Today' }).first().click();
  await drop(page, filled);

  await expect(page.getByRole('heading', { name: 'What the form says' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Siân/ })).toBeChecked();
  await expect(page.getByText('They agreed that we tell the sender')).toBeVisible();
  // What speaks of health is not taken unless the leader ticks it.
  await expect(page.getByRole('checkbox', { name: /depression/ })).not.toBeChecked();
  expect(await ask(page, 'referrals.list', {})).toEqual([]);
  await page.getByRole('button', { name: 'Put it into the form' }).click();
  await page.getByRole('button', { name: 'Add this newcomer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siân ap Ŷnyr');

  const [referral] = await ask(page, 'referrals.list', {});
  expect(referral).toMatchObject({ group: { name: 'Knit & Natter' }, linkWorker: { name: 'Bronwen Ŵyn' } });
  const known = await ask(page, 'referrals.get', { referralId: referral?.referralId ?? '' });
  expect(known).toMatchObject({ reference: 'BC-118', goodToKnow: 'A seat near the tŵr' });
  expect(known.whatMatters).toBeUndefined();
  const { consents } = await ask(page, 'people.get', { personId: referral?.person.personId ?? '' });
  expect(consents).toMatchObject([{ answer: 'given', on: '2026-11-20', how: 'told-by-link-worker' }]);
});

test('what is no form, or too large for one, ends in a sentence, and the app stays where it is', async ({
  page,
  desk,
}) => {
  await aGroup(page, desk.address);
  await drop(page, Buffer.from('PK\u0003\u0004 a zip'));
  await expect(page.getByText('This file is not a PDF.')).toBeVisible();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'large.pdf', { type: 'application/pdf' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('This file is too large to be one of your forms.')).toBeVisible();
  expect(await ask(page, 'referrals.list', {})).toEqual([]);
});

test('the text of the form comes back in an e-mail and is read as the form', async ({ page, desk }) => {
  const groupId = await aGroup(page, desk.address);
  const { text } = await ask(page, 'referralForms.text', { groupId });
  const answered = text
    .replace('What they like to be called: ', 'What they like to be called: Nesta')
    .replace('Their telephone: ', 'Their telephone: 07700 900654');
  await page.goto(`${page.url().split('#')[0]}#/newcomers/message`);
  await page
    .getByLabel('Paste the e-mail or the text here')
    .fill(`Hi Jean, here you are.\n\n${answered.replaceAll(/^/gm, '> ')}`);
  await page.getByRole('button', { name: 'See what it says' }).click();
  await expect(page.getByRole('heading', { name: 'What the form says' })).toBeVisible();
  await page.getByRole('button', { name: 'Put it into the form' }).click();
  await expect(page.getByLabel('How can we reach them?')).toHaveValue('07700 900654');
});
