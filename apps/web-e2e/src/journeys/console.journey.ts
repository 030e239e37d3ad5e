import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/bookends';
import { expectFocusKept, expectRead, fileOf, theCycle } from '../support/console';
import { COORDINATOR, MENTEE, REVIEWER } from '../support/demo';

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
] as const;

for (const look of LOOKS)
  test.describe(`the console, ${look.width} wide, ${look.scheme}`, () => {
    test('overview: what is due leads to its rows, and figures are tables and files too', async ({ open }) => {
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      for (const [due, title, row] of [
        [/goal sheets? (is|are) overdue/, 'Overdue goal sheets', /^Due /],
        [/match(es)? waits? for an answer/, 'Matches that wait for an answer', /^Waits for /],
      ] as const) {
        await page.goto(`${room}/overview`);
        await page.getByRole('link', { name: due }).click();
        await expectRead(page, title);
        await expect(page.getByText(row).first()).toBeVisible();
        await expectAccessible(page);
      }
      await page.getByRole('link', { name: 'Overview' }).last().click();
      await page.getByRole('link', { name: /letters? could not be delivered/ }).click();
      await expect(page).toHaveURL(/log\?state=BOUNCED\.FAILED$/);
      await expect(page.getByRole('list', { name: 'Letters' }).getByText('Bounced').first()).toBeVisible();
      await page.goto(`${room}/overview`);
      await page.getByRole('button', { name: 'Show as table: Applications by state' }).click();
      const table = page.getByRole('table', { name: 'Applications by state' });
      await expect(table.getByRole('row', { name: /^Placed/ })).toBeVisible();
      await expectRead(page, 'Overview');
      await expectAccessible(page);
      const { name, text } = await fileOf(page, 'Download CSV: Applications by state');
      expect(name).toBe('applications-by-state.csv');
      expect(text).toMatch(/^\ufeffState,Mentors,Mentees\r\n[^]*Placed,\d+,\d+\r\n/);
    });

    test('overview: a cycle that is planned has its steps, and is given a later window', async ({ open }) => {
      const name = `Trial ${randomUUID()}`;
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      await page.goto(`${room}/overview`);
      const plan = formOf(page, 'Plan another cycle');
      await plan.getByLabel('Name').fill(name);
      await plan.getByLabel('Year in which it begins').fill('2040');
      await plan.getByRole('button', { name: 'Plan the cycle' }).click();
      await expect(page.getByRole('heading', { name: 'Six steps to a cycle' })).toBeVisible();
      await expectRead(page, 'Overview');
      await expectAccessible(page);
      for (const [link, part] of [
        ['To the dates', 'The year'],
        ['To the cycle', 'Steer the cycle'],
      ] as const) {
        await page.getByRole('link', { name: link }).click();
        await expect(page.getByRole('heading', { name: part })).toBeFocused();
        await expect(page.getByRole('heading', { name: part })).toBeInViewport();
      }
      const form = formOf(page, 'Extend a window');
      await form.getByLabel('New last day').fill('2040-09-05');
      await form.getByRole('button', { name: 'Extend it' }).click();
      await expect(form.getByRole('alert')).toBeFocused();
      await expectAccessible(page);
      await form.getByLabel('New last day').fill('2040-10-05');
      await form.getByLabel('Reason').fill('Holidays');
      await form.getByRole('button', { name: 'Extend it' }).click();
      await expect(page.getByText('The window is extended.')).toBeAttached();
      await expect(form.getByRole('alert')).toHaveCount(0);
      await expect(page.getByText(/moved from Sep 30, 2040/)).toBeVisible();
      await page.getByRole('button', { name: /^Move to: Cancelled/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Move to: / })
        .click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expectFocusKept(page);
    });

    test('notices: the schedule, and a letter as somebody reads it', async ({ open }) => {
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      await page.goto(`${room}/notices`);
      await expectRead(page, 'Notices');
      await page.getByRole('button', { name: /^Show all \d+ days$/ }).click();
      await expectFocusKept(page);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Half way through' }).last().click();
      await expectRead(page, 'Half way through');
      await chooseReader(page, 'mentee@bookends');
      await expect(page.getByTitle('The letter as Noor Rahimi would see it')).toBeVisible();
      await expectAccessible(page);
      await page.getByText('Plain text', { exact: true }).click();
      await expect(page.locator('pre')).toContainText('Noor');
      await expectAccessible(page);
    });

    test('notices: words are refused at their line, then kept', async ({ open }) => {
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      await page.goto(`${room}/notices/letters/MONTH_TO_GO`);
      await expectRead(page, 'A month to go');
      const body = page.getByLabel('Letter', { exact: true });
      const words = (await body.inputValue()).trimEnd();
      await body.fill(`${words}\n\n{{ recipient.shoeSize }}`);
      await page.getByRole('button', { name: 'Save the words' }).click();
      const line = words.split('\n').length + 2;
      await expect(page.getByText(new RegExp(`^Line ${line}: .*recipient\\.shoeSize`))).toBeVisible();
      await expect(body).toBeFocused();
      await expectAccessible(page);
      await body.fill(`${words}\n\nSeen ${look.width} wide.`);
      await page.getByRole('button', { name: 'Save the words' }).click();
      await expect(page.getByText(/^This cycle has its own words/)).toBeVisible();
      await expectFocusKept(page);
      await expectAccessible(page);
    });

    test('notices: the log is filtered, and a bounced letter is sent again', async ({ open }) => {
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      await page.goto(`${room}/notices/log`);
      await page.getByRole('link', { name: /^Bounced \d+$/ }).click();
      await expect(page).toHaveURL(/state=BOUNCED/);
      await expect(page.getByRole('link', { name: /^Bounced/ })).toBeFocused();
      await expectRead(page, 'Notices');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await expect(page.getByLabel('Name or address')).toBeFocused();
      await page.goBack();
      await page.getByRole('list', { name: 'Letters' }).getByRole('link').first().click();
      await expect(page.getByText('What you can do')).toBeVisible();
      await expectAccessible(page);
      const again = page.getByRole('button', { name: 'Send it again' });
      await again.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(again).toBeFocused();
    });

    test('people: found by name, given a role, and without it again', async ({ open }) => {
      const email = `console.${look.width}.${randomUUID()}@example.org`;
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      await page.goto(`${room}/people`);
      await page.getByLabel('Name or address').fill('rosa');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/search=rosa/);
      await expect(page.getByRole('list', { name: 'People with a role' }).getByText('Rosa Lindqvist')).toBeVisible();
      await expect(page.getByLabel('Name or address')).toBeFocused();
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await expect(page.getByLabel('Name or address')).toBeFocused();
      await page.getByRole('button', { name: 'Give a role' }).click();
      await expect(page.getByLabel('Address', { exact: false }).last()).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.type('nobody@nowhere');
      await page.getByRole('button', { name: 'Give the role' }).click();
      const field = page.getByRole('dialog').getByRole('textbox');
      await expect(field).toBeFocused();
      await field.fill(email);
      await page.getByRole('radio', { name: 'Liaison' }).check();
      await page.getByRole('button', { name: 'Give the role' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Give a role' })).toBeFocused();
      const row = page.getByRole('listitem').filter({ hasText: email }).first();
      await expect(row).toBeVisible();
      await row.getByRole('button', { name: /^Take away from .*Liaison$/ }).click();
      await expect(page.getByRole('button', { name: 'Leave it', exact: true })).toBeFocused();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Take away', exact: true }).last().click();
      await expect(page.getByRole('list', { name: 'People with a role' }).getByText(email)).toHaveCount(0);
      await expectFocusKept(page);
      await expectAccessible(page);
    });

    test('audit: filters are in the address, and their entries in the file', async ({ open }) => {
      const { room } = await theCycle();
      const page = await open(COORDINATOR, look);
      await page.goto(`${room}/audit`);
      await page.getByLabel('What was done').focus();
      await page.getByLabel('What was done').selectOption('cycle.planned');
      await expect(page).toHaveURL(/action=cycle\.planned/);
      await expect(page.getByLabel('What was done')).toBeFocused();
      const entries = page.getByRole('list', { name: 'Entries' });
      await expect(entries.getByText('Cycle planned').first()).toBeVisible();
      await expectAccessible(page);
      const { name, text } = await fileOf(page, 'Download CSV');
      expect(name).toBe('audit-log-program-and-applications.csv');
      expect(text).toMatch(/^\ufeffWhen,Who,What,[^\r]*\r\n[^\r]*,cycle\.planned,cycle,/);
      expect(text).not.toContain('application.');
      await page.goto(`${room}/audit/goals?by=people`);
      await expectRead(page, 'Audit log');
      await expect(page.getByLabel('Only what people did')).toBeChecked();
      await expect(entries.getByText('The calendar', { exact: true })).toHaveCount(0);
      await entries.getByRole('link').first().click();
      await expect(page.getByText(/^Only what happened to one thing: /)).toBeVisible();
      await expectAccessible(page);
    });

    test('is open to nobody else', async ({ open }) => {
      const { room } = await theCycle();
      for (const who of [REVIEWER, MENTEE]) {
        const page = await open(who, look);
        for (const place of ['overview', 'notices', 'notices/log', 'people', 'audit']) {
          await page.goto(`${room}/${place}`);
          await expect(page.getByRole('heading', { level: 1, name: 'This is not open to you' })).toBeVisible();
          await expectAccessible(page);
        }
      }
    });
  });

async function chooseReader(page: Page, words: string): Promise<void> {
  const reader = page.getByRole('combobox', { name: 'Read it as' });
  await expect(reader).not.toHaveValue('');
  await reader.fill(words);
  await page.getByRole('option', { name: 'Noor Rahimi' }).click();
}

const formOf = (page: Page, heading: string) =>
  page.locator('form').filter({ has: page.getByRole('heading', { name: heading }) });
