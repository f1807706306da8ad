import { expect, type Page } from '@playwright/test';
import { openAnew } from './openAnew.ts';
import { aMessage } from '#tests/support/aMessage.ts';
import type { World } from './world.ts';
import type { Address } from '#renderer/app/addresses.ts';
import { guidePages } from '#renderer/words/guidePages.ts';

/** A page as a leader may find it: where it is, what it is called, and what was pressed there first. */
export interface Visit {
  at: string;
  title: string | RegExp;
  /** What is different from how the page opens: "an error". */
  as?: string;
  first?(page: Page): Promise<unknown>;
}

/** Opens the page anew, waits until it is there, and presses what is to be pressed first. */
export async function see(page: Page, { at, title, first }: Visit): Promise<void> {
  await openAnew(page, at);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await first?.(page);
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** The list of what to put right, once it has the focus. */
const problems = (page: Page) =>
  page.locator(':focus').filter({ has: page.getByRole('heading', { name: /to put right/ }) });

type FirstRunAddress = Extract<Address, `/welcome${string}`>;

/** The addresses of the first run, which a folder that has been welcomed does not open. */
export const firstRunVisits: { [Name in FirstRunAddress]: Visit[] } = {
  '/welcome': [{ at: '/welcome', title: 'Hello, and welcome' }],
  '/welcome/group': [
    { at: '/welcome/group', title: 'Your group' },
    {
      at: '/welcome/group',
      title: 'Your group',
      as: 'with errors',
      async first(page) {
        await page.getByLabel('On which day?').selectOption('Tuesdays');
        await press(page, /^Next/);
        await expect(problems(page)).toBeVisible();
      },
    },
  ],
  '/welcome/safety': [{ at: '/welcome/safety', title: 'Your data, and who can read it' }],
};

/** Every address with the states worth a look. A new address does not compile without. */
export const visits: { [Name in Address]: (world: World) => Visit[] } = {
  '/welcome': () => firstRunVisits['/welcome'],
  '/welcome/group': () => firstRunVisits['/welcome/group'],
  '/welcome/safety': () => firstRunVisits['/welcome/safety'],
  '/today': () => [{ at: '/today', title: /^Tuesday/ }],
  '/register': () => [{ at: '/register', title: 'Which register?' }],
  '/register/:sessionId': ({ sessionIn }) => [
    {
      at: `/register/${sessionIn('open')}`,
      title: 'Knit & Natter',
      as: 'taken',
      async first(page) {
        await page.locator('[data-press]').first().click();
        await press(page, /^Apologies from/);
        await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      },
    },
    {
      at: `/register/${sessionIn('open')}`,
      title: 'Knit & Natter',
      as: 'a name looked for',
      async first(page) {
        await page.getByRole('searchbox').fill('ma');
        await expect(page.getByRole('button', { name: 'Add “Ma” as a walk-in' })).toBeVisible();
      },
    },
    {
      at: `/register/${sessionIn('open')}`,
      title: 'Knit & Natter',
      as: 'its note',
      first: (page) => press(page, 'Write a note'),
    },
    { at: `/register/${sessionIn('done')}`, title: /./, as: 'over' },
    { at: `/register/${sessionIn('planned')}`, title: /./, as: 'to come' },
    { at: `/register/${sessionIn('cancelled')}`, title: /./, as: 'called off' },
  ],
  '/register/:sessionId/paper': ({ sessionIn }) => [
    { at: `/register/${sessionIn('open')}/paper`, title: 'Knit & Natter' },
    {
      at: `/register/${sessionIn('open')}/paper`,
      title: 'Knit & Natter',
      as: 'six dates, large, saved',
      async first(page) {
        await page.getByRole('radio', { name: 'This and the next five' }).check();
        await page.getByRole('radio', { name: 'Large print' }).check();
        await press(page, 'Save as PDF');
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
      },
    },
    {
      at: `/register/${sessionIn('planned')}/paper`,
      title: /./,
      as: 'for any day',
      first: (page) => page.getByRole('radio', { name: /^Blank lines/ }).check(),
    },
  ],
  '/register/:sessionId/from-paper': ({ sessionIn }) => [
    {
      at: `/register/${sessionIn('done')}/from-paper`,
      title: /./,
      as: 'a wrong letter, and a column pasted',
      async first(page) {
        await page
          .getByRole('textbox', { name: /^Mark for/ })
          .first()
          .press('k');
        await page.getByRole('textbox', { name: 'Paste it here' }).fill('a\nd\nh\nZebedee');
        await press(page, 'See what it says');
        await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible();
      },
    },
    { at: `/register/${sessionIn('planned')}/from-paper`, title: /./, as: 'to come' },
    { at: `/register/${sessionIn('cancelled')}/from-paper`, title: /./, as: 'called off' },
  ],
  '/register/:sessionId/count': ({ sessionIn }) => [
    { at: `/register/${sessionIn('done')}/count`, title: 'Head count' },
    {
      at: `/register/${sessionIn('done')}/count`,
      title: 'Head count',
      as: 'counted half-way',
      async first(page) {
        await page.getByRole('tab', { name: 'Half-way' }).click();
        await press(page, 'Everybody is there');
        await expect(page.getByText('Nobody is missing.')).toBeVisible();
      },
    },
  ],
  '/groups/:groupId/welcome': ({ groupId }) => [
    { at: `/groups/${groupId}/welcome`, title: /welcomes people$/ },
    {
      at: `/groups/${groupId}/welcome`,
      title: /welcomes people$/,
      as: 'changing',
      first: (page) => press(page, 'Change'),
    },
  ],
  '/quiet/:groupId/:personId': ({ groupId, toFinishId }) => [
    { at: `/quiet/${groupId}/${toFinishId}`, title: /^A kind word to/ },
    {
      at: '/today',
      title: /^Tuesday/,
      as: 'the words for a call',
      async first(page) {
        await page.getByRole('link', { name: /^What to say to/ }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A kind word to/);
      },
    },
  ],
  '/own-view/:sessionId': ({ sessionIn }) => [
    { at: `/own-view/${sessionIn('open')}`, title: /for your eyes$/ },
    { at: `/own-view/${sessionIn('done')}`, title: /for your eyes$/, as: 'over' },
  ],
  '/newcomers': () => [
    { at: '/newcomers', title: 'Newcomers' },
    {
      at: '/newcomers',
      title: 'Newcomers',
      as: 'with closed stories',
      first: (page) => press(page, /^Show \d+ stor/),
    },
  ],
  '/newcomers/add': () => [
    { at: '/newcomers/add', title: 'Add a newcomer' },
    {
      at: '/newcomers/add',
      title: 'Add a newcomer',
      as: 'everything, with errors',
      async first(page) {
        await press(page, 'Write more now');
        await page
          .getByRole('combobox', { name: 'Who told you about them?' })
          .selectOption('Somebody new to us');
        await page.getByRole('radio', { name: 'Yes' }).check();
        await press(page, 'Add this newcomer');
        await expect(problems(page)).toBeVisible();
      },
    },
  ],
  '/newcomers/message': ({ groupId }) => [
    { at: '/newcomers/message', title: 'A newcomer from a message' },
    {
      at: '/newcomers/message',
      title: 'A newcomer from a message',
      as: 'read, with things to leave out and two numbers',
      async first(page) {
        await page.getByLabel('Paste the e-mail or the text here').fill(aMessage);
        await press(page, 'See what it says');
        await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible();
      },
    },
    {
      at: '/newcomers/message',
      title: 'A newcomer from a message',
      as: 'a form that came back as a text',
      async first(page) {
        // The message of the visit before is still there.
        const forget = page.getByRole('button', { name: 'Forget the text' });
        if (await forget.isVisible()) await forget.click();
        await page
          .getByLabel('Paste the e-mail or the text here')
          .fill(
            `What they like to be called: Nesta\nReach them through me only (write x): x\nYes, they agree (write x): x\nNo, they do not agree (write x): x\nwelcome-desk-form 1 ${groupId} tell-link-worker-1`,
          );
        await press(page, 'See what it says');
        await expect(page.getByRole('heading', { name: 'What the form says' })).toBeVisible();
      },
    },
    {
      at: '/newcomers/message',
      title: 'A newcomer from a message',
      as: 'a file that is no form',
      async first(page) {
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') });
        await expect(page.getByText('This file is not a PDF.')).toBeVisible();
      },
    },
  ],
  '/newcomers/:referralId': ({ referralIn }) => [
    ...(['received', 'accepted', 'first-visit-arranged', 'settling-in', 'ended'] as const).map((state) => ({
      at: `/newcomers/${referralIn(state).referralId}`,
      title: referralIn(state).person.name,
      as: state,
    })),
    {
      at: `/newcomers/${referralIn('received').referralId}`,
      title: referralIn('received').person.name,
      as: 'not right for us, with an error',
      async first(page) {
        await press(page, 'Not right for us');
        await press(page, 'Say that it is not right for us');
      },
    },
    {
      at: `/newcomers/${referralIn('settling-in').referralId}`,
      title: referralIn('settling-in').person.name,
      as: 'changing what is known and agreed',
      async first(page) {
        await press(page, /^Change what we know/);
        await press(page, /^Change what .* agreed to/);
      },
    },
    {
      at: `/newcomers/${referralIn('settling-in').referralId}`,
      title: referralIn('settling-in').person.name,
      as: 'ending',
      first: (page) => press(page, 'End the story'),
    },
  ],
  '/newcomers/:referralId/tell/:about/:at': ({ moments }) => [
    { at: moments.told, title: /^Tell / },
    { at: moments.stays, title: /^Tell /, as: 'nothing may be told' },
    {
      at: moments.instead,
      title: /^Tell /,
      as: 'something to try instead, in own words',
      async first(page) {
        await page.getByLabel('Larkfield Sing Together').check();
        await page.getByLabel('Subject', { exact: true }).fill('In our own words');
        await expect(page.getByRole('button', { name: 'Take the proposed words again' })).toBeVisible();
      },
    },
  ],
  '/sessions': () => [
    { at: '/sessions', title: 'Sessions' },
    {
      at: '/sessions',
      title: 'Sessions',
      as: 'calling one off',
      first: (page) => press(page, /^Call it off/),
    },
  ],
  '/sessions/of/:groupId': ({ groupId }) => [{ at: `/sessions/of/${groupId}`, title: 'Sessions' }],
  '/sessions/add': () => [
    {
      at: '/sessions/add',
      title: 'Add a session',
      as: 'with errors',
      async first(page) {
        await press(page, 'Add this session');
        await expect(problems(page)).toBeVisible();
      },
    },
  ],
  '/sessions/of/:groupId/add': ({ groupId }) => [
    { at: `/sessions/of/${groupId}/add`, title: 'Add a session' },
  ],
  '/sessions/month/:month': ({ today }) => [
    { at: `/sessions/month/${today.slice(0, 8)}01`, title: /^\w+ \d{4}$/ },
  ],
  '/sessions/of/:groupId/month/:month': ({ groupId, today }) => [
    { at: `/sessions/of/${groupId}/month/${today.slice(0, 8)}01`, title: /^Knit & Natter, / },
  ],
  '/sessions/:sessionId': ({ sessionIn }) => [
    {
      at: `/sessions/${sessionIn('planned')}`,
      title: /./,
      as: 'moving it, and everything open',
      async first(page) {
        await press(page, 'Move it');
        await press(page, 'Change what it is about');
        await press(page, 'Change the note');
        await expect(page.getByLabel('What is it about?')).toBeVisible();
      },
    },
    { at: `/sessions/${sessionIn('open')}`, title: 'Knit & Natter', as: 'today' },
    { at: `/sessions/${sessionIn('done')}`, title: /./, as: 'over' },
    { at: `/sessions/${sessionIn('cancelled')}`, title: /./, as: 'called off' },
  ],
  '/sessions/:sessionId/tell': ({ sessionIn }) => [
    { at: `/sessions/${sessionIn('cancelled')}/tell`, title: /^Tell everybody/ },
  ],
  '/rota/:groupId': ({ groupId, groupIdWithoutRota }) => [
    {
      at: `/rota/${groupId}`,
      title: 'Rota of Knit & Natter',
      as: 'everything open',
      async first(page) {
        await page
          .getByLabel(/^Opens up/)
          .first()
          .selectOption('Somebody else');
        await press(page, 'Change what there is to do');
        await expect(page.getByLabel('Something else?')).toBeVisible();
      },
    },
    { at: `/rota/${groupIdWithoutRota}`, title: /^Rota of/, as: 'not begun' },
  ],
  '/groups': () => [{ at: '/groups', title: 'Groups' }],
  '/groups/add': () => [
    {
      at: '/groups/add',
      title: 'Add a group',
      as: 'with errors',
      async first(page) {
        await page.getByLabel('On which day?').selectOption('Fridays');
        await press(page, 'Add this group');
        await expect(problems(page)).toBeVisible();
      },
    },
    {
      at: '/groups/add',
      title: 'Add a group',
      as: 'with a course and a second time',
      async first(page) {
        await page.getByLabel('On which day?').selectOption('Several days a week');
        await page.getByLabel('How often?').selectOption('Every 2 weeks');
        await press(page, 'A course, an end, holidays');
        await page.getByRole('radio', { name: 'After some sessions' }).check();
        await press(page, 'Leave out a day');
        await press(page, 'Add another usual time');
        await page.getByLabel('On which day?').nth(1).selectOption('A weekday of the month');
        await page.getByLabel('From', { exact: true }).nth(1).fill('2pm');
        await page.getByLabel('To', { exact: true }).nth(1).fill('4pm');
      },
    },
  ],
  '/groups/:groupId': ({ groupId }) => [
    { at: `/groups/${groupId}`, title: 'Knit & Natter' },
    {
      at: `/groups/${groupId}`,
      title: /Knit & Natter/,
      as: 'changing it',
      first: (page) => press(page, 'Change'),
    },
  ],
  '/other-groups': () => [{ at: '/other-groups', title: 'Other local groups' }],
  '/other-groups/add': () => [
    {
      at: '/other-groups/add',
      title: 'Add another local group',
      as: 'with an error',
      async first(page) {
        await press(page, 'Add this one');
        await expect(problems(page)).toBeVisible();
      },
    },
  ],
  '/other-groups/sheet': () => [
    { at: '/other-groups/sheet', title: 'A sheet of local groups' },
    {
      at: '/other-groups/sheet',
      title: 'A sheet of local groups',
      as: 'two chosen, large, saved',
      async first(page) {
        await page.getByLabel('Larkfield Sing Together').check();
        await page.getByLabel('Knit & Natter').check();
        await page.getByRole('radio', { name: 'Large print' }).check();
        await press(page, 'Save as PDF');
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
      },
    },
  ],
  '/other-groups/:otherGroupId': ({ otherGroupId, otherGroupIdToCheck }) => [
    {
      at: `/other-groups/${otherGroupId}`,
      title: /./,
      as: 'changing it',
      first: (page) => press(page, /^Change what is known/),
    },
    { at: `/other-groups/${otherGroupIdToCheck}`, title: /./, as: 'to check again' },
  ],
  '/groups/:groupId/details': ({ groupId }) => [
    {
      at: `/groups/${groupId}/details`,
      title: 'What others read about Knit & Natter',
      first: (page) => press(page, 'Change these details'),
    },
  ],
  '/groups/:groupId/form': ({ groupId }) => [
    { at: `/groups/${groupId}/form`, title: 'Introduce someone to Knit & Natter' },
    {
      at: `/groups/${groupId}/form`,
      title: 'Introduce someone to Knit & Natter',
      as: 'saved, large',
      async first(page) {
        await page.getByRole('radio', { name: 'Large print' }).check();
        await press(page, 'Save as PDF');
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
      },
    },
  ],
  '/groups/:groupId/print/:paper': ({ groupId }) => [
    {
      at: `/groups/${groupId}/print/poster`,
      title: 'Poster of Knit & Natter',
      as: 'saved, A5 and large',
      async first(page) {
        await page.getByRole('radio', { name: 'A5, half of it' }).check();
        await page.getByRole('radio', { name: 'Large print' }).check();
        await press(page, 'Save as PDF');
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
      },
    },
    {
      at: `/groups/${groupId}/print/dates`,
      title: 'Calendar on paper',
      as: 'of all groups',
      first: (page) => page.getByRole('radio', { name: 'All our groups' }).check(),
    },
    { at: `/groups/${groupId}/print/badges`, title: 'Name badges' },
    { at: `/groups/${groupId}/print/telephone-tree`, title: 'Telephone tree' },
    { at: `/groups/${groupId}/print/mailing`, title: 'E-mail list' },
  ],
  '/people': () => [
    { at: '/people', title: 'People' },
    {
      at: '/people',
      title: 'People',
      as: 'a name looked for',
      async first(page) {
        await page.getByRole('searchbox').fill('marg');
        await expect(page.getByRole('button', { name: /^Add “marg”/i })).toBeVisible();
      },
    },
  ],
  '/people/finish-later': () => [{ at: '/people/finish-later', title: 'People' }],
  '/people/add': () => [
    { at: '/people/add', title: 'Add a person' },
    {
      at: '/people/add',
      title: 'Add a person',
      as: 'with an error',
      async first(page) {
        await press(page, 'Add this person');
        await expect(problems(page)).toBeVisible();
      },
    },
  ],
  '/sessions/of/:groupId/old-registers': ({ groupId }) => [
    { at: `/sessions/of/${groupId}/old-registers`, title: 'Bring old registers in' },
    {
      at: `/sessions/of/${groupId}/old-registers`,
      title: 'Bring old registers in',
      as: 'looked through',
      async first(page) {
        await page
          .getByLabel('Or copy the cells')
          .fill('Name\t3/2/26\t10/2/26\nMargaret Ellis\t/\tx\nMair\tA\t?!');
        await press(page, 'Read what I pasted');
        await expect(page.getByRole('button', { name: /^Take \d+ registers? in/ })).toBeVisible();
        await press(page, /^Set the day of/);
      },
    },
    {
      at: `/sessions/of/${groupId}/old-registers`,
      title: 'Bring old registers in',
      as: 'typed in',
      async first(page) {
        await press(page, 'Type registers in');
        await page.getByLabel('Date 1', { exact: true }).fill('nonsense');
        await page.locator('#typed-0-0').press(' ');
        await press(page, 'Look it through');
        await expect(page.getByText('A date is missing')).toBeVisible();
      },
    },
  ],
  '/people/spreadsheet': () => [
    { at: '/people/spreadsheet', title: 'Bring my spreadsheet in' },
    {
      at: '/people/spreadsheet',
      title: 'Bring my spreadsheet in',
      as: 'with a file that cannot be read',
      async first(page) {
        await press(page, 'Read what I pasted');
        await expect(page.getByText('Paste the cells first.')).toBeVisible();
      },
    },
    {
      at: '/people/spreadsheet',
      title: 'Bring my spreadsheet in',
      as: 'looked through',
      async first(page) {
        await page
          .getByLabel('Or copy the cells')
          .fill('Name\tPhone\tDOB\nDot Evans\t7700900131\t1/2/1950\nMargaret Ellis\t\t\nTotal 2');
        await press(page, 'Read what I pasted');
        await expect(page.getByRole('button', { name: /^Take \d+ rows? in/ })).toBeVisible();
      },
    },
  ],
  '/how-things-are/:groupId/:personId': ({ groupId, referralIn }) => {
    const at = `/how-things-are/${groupId}/${referralIn('accepted').person.personId}`;
    return [
      { at, title: 'How are things?', as: 'the card' },
      {
        at,
        title: 'How are things?',
        as: 'a question',
        async first(page) {
          await press(page, 'Next');
          await page.getByRole('radio', { name: '7', exact: true }).check();
        },
      },
    ];
  },
  '/people/:personId': ({ referralIn, toFinishId }) => [
    {
      at: `/people/${referralIn('settling-in').person.personId}`,
      title: referralIn('settling-in').person.name,
    },
    { at: `/people/${toFinishId}`, title: /./, as: 'to finish' },
  ],
  '/people/:personId/held': ({ referralIn }) => [
    {
      at: `/people/${referralIn('settling-in').person.personId}/held`,
      title: /^Everything held about/,
    },
  ],
  '/link-workers': () => [{ at: '/link-workers', title: 'Link workers' }],
  '/link-workers/add': () => [{ at: '/link-workers/add', title: 'Add a link worker' }],
  '/link-workers/returns': () => [
    { at: '/link-workers/returns', title: 'Returns for everybody' },
    {
      at: '/link-workers/returns',
      title: /./,
      as: 'looked at, and saved with passwords',
      async first(page) {
        await press(page, /^Look at the return for /);
        await expect(page.getByText('stays here').first()).toBeVisible();
        await page.getByLabel('Each PDF opens with a password of its own').check();
        await press(page, /^Save \d+ returns$|^Save one return$/);
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
      },
    },
  ],
  '/link-workers/:linkWorkerId': ({ linkWorkerId }) => [
    { at: `/link-workers/${linkWorkerId}`, title: 'Priya Shah' },
    {
      at: `/link-workers/${linkWorkerId}`,
      title: 'Priya Shah',
      as: 'changing how to reach them',
      first: (page) => press(page, /^Change/),
    },
  ],
  '/link-workers/:linkWorkerId/return': ({ linkWorkerId }) => [
    { at: `/link-workers/${linkWorkerId}/return`, title: 'Exactly what will leave' },
    {
      at: `/link-workers/${linkWorkerId}/return`,
      title: /./,
      as: 'choosing the days',
      first: (page) => press(page, 'Change the days'),
    },
    {
      at: `/link-workers/${linkWorkerId}/return`,
      title: /./,
      as: 'saved',
      async first(page) {
        await press(page, /^Save return for/);
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
      },
    },
  ],
  '/returns/:returnId': ({ returnId }) => [{ at: `/returns/${returnId}`, title: 'Return for Priya Shah' }],
  '/how-we-are-doing': () => [
    { at: '/how-we-are-doing', title: 'How we’re doing' },
    {
      at: '/how-we-are-doing',
      title: 'How we’re doing',
      as: 'choosing other dates from a calendar',
      async first(page) {
        await press(page, 'Choose other dates');
        await press(page, 'Calendar: The first day');
        await expect(page.getByRole('button', { name: 'Earlier', exact: true })).toBeVisible();
      },
    },
  ],
  '/how-we-are-doing/funders': () => [
    {
      at: '/how-we-are-doing/funders',
      title: 'Summary for funders',
      as: 'saved, and other days with an error',
      async first(page) {
        await press(page, 'Save summary for funders');
        await expect(page.getByText('It is with your downloads.')).toBeVisible();
        await page.getByLabel('Which days?').selectOption('Other days');
        await page.getByRole('group', { name: 'The last day' }).getByLabel('Year').fill('2090');
        await press(page, 'Show these days');
      },
    },
  ],
  '/backups': () => [
    { at: '/backups', title: 'Backups' },
    {
      at: '/backups',
      title: 'Backups',
      as: 'one just made, and a second place that is not there',
      async first(page) {
        await press(page, 'Make a backup now');
        await expect(page.getByText('A backup has been made and checked.')).toBeVisible();
        await page.getByLabel('Where shall copies go?').fill('/nowhere/at/all');
        await press(page, 'Keep copies there');
        await expect(page.getByText(/^There is no such folder now/)).toBeVisible();
      },
    },
  ],
  '/backups/handed-over': () => [
    {
      at: '/backups/handed-over',
      title: 'A file that was handed over',
      as: 'with a refusal',
      async first(page) {
        await page.getByLabel('The passphrase of the file').fill('scones');
        await press(page, 'Open it');
        await expect(page.getByText('This is the practice group.').last()).toBeVisible();
      },
    },
  ],
  '/backups/done/:what/:keptAs': ({ backup }) => [
    { at: `/backups/done/restored/${encodeURIComponent(backup)}`, title: 'The backup has been put back' },
    { at: '/backups/done/handed-back/nothing', title: 'You have it back', as: 'handed back' },
  ],
  '/hand-over': () => [
    { at: '/hand-over', title: 'Hand over' },
    {
      at: '/hand-over',
      title: 'Hand over',
      as: 'with errors',
      async first(page) {
        await press(page, 'Hand over and save the file');
        await expect(page.getByRole('link', { name: 'Type a passphrase for the file' })).toBeVisible();
      },
    },
  ],
  '/take-away': () => [
    {
      at: '/take-away',
      title: 'Take everything away',
      as: 'with an error',
      async first(page) {
        await press(page, 'Save everything in one file');
        await expect(page.getByText('Type “not protected”, just as it stands here')).toBeVisible();
      },
    },
  ],
  '/backups/:place/:file': ({ backup }) => [
    {
      at: `/backups/here/${encodeURIComponent(backup)}`,
      title: /^The backup of/,
      as: 'looked into',
      first: (page) => expect(page.getByRole('button', { name: 'Put this backup back' })).toBeVisible(),
    },
  ],
  '/concerns': () => [
    {
      at: '/concerns',
      title: 'Worried about somebody?',
      as: 'one on paper, what was written before, and whom to ring',
      async first(page) {
        await page.getByLabel('What did you see and hear?').fill('A bruise on the left arm.');
        await press(page, 'Keep it');
        await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
        await press(page, 'Look at it');
        await page.getByRole('button', { name: /^Open what was written on/ }).click();
        await press(page, 'Write down whom to ring');
      },
    },
  ],
  '/settings': () => [{ at: '/settings', title: 'Settings and safety' }],
  '/settings/keeping': () => [
    { at: '/settings/keeping', title: 'Kept long enough' },
    {
      at: '/settings/keeping',
      title: 'Kept long enough',
      as: 'asked once more before deleting',
      async first(page) {
        await press(page, 'Tick all');
        await press(page, /^Delete what is ticked/);
        await press(page, /^Delete .* for good$/);
        await expect(page.getByText('Type “delete”, just')).toBeVisible();
      },
    },
  ],
  '/settings/passphrase': () => [
    { at: '/settings/passphrase', title: 'Passphrase' },
    {
      at: '/settings/passphrase',
      title: 'Passphrase',
      as: 'with errors',
      async first(page) {
        await press(page, 'Lock the folder with it');
        await expect(page.getByText('Type a passphrase')).toBeVisible();
      },
    },
  ],
  '/settings/recovery-sheet': () => [
    { at: '/settings/recovery-sheet', title: 'The code is not shown any more.' },
  ],
  '/about': () => [
    {
      at: '/about',
      title: 'About Welcome Desk',
      as: 'with every licence',
      first: (page) => press(page, 'Show each with its licence'),
    },
  ],
  '/changes': () => [{ at: '/changes', title: 'What changed' }],
  '/text-size': () => [{ at: '/text-size', title: 'Text size' }],
  '/language': () => [{ at: '/language', title: 'Language' }],
  '/help': () => [{ at: '/help', title: 'Help' }],
  '/help/booklet': () => [{ at: '/help/booklet', title: 'Welcome Desk, the guide for leaders' }],
  '/help/:page': () => guidePages.map((page) => ({ at: `/help/${page}`, title: /./, as: page })),
};
