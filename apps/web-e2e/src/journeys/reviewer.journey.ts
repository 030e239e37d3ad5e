import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectStill, test } from '../support/bookends';
import { REVIEWER } from '../support/demo';
import { pressOn, tabTo } from '../support/keyboard';

/** How many reviews the line of progress counts. */
const reviewsGiven = async (page: Page): Promise<number> =>
  Number.parseInt(
    await page
      .getByText(/^\d+ of \d+ reviewed/)
      .first()
      .innerText(),
    10,
  );

test.describe('reviewing', () => {
  test('shows one application at a time, without names', async ({ open }) => {
    const page = await open(REVIEWER, { width: 320, scheme: 'dark' });
    await page.goto('/review');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /Start reviewing|Go on/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Application as a/ })).toBeVisible();
    await expect(page.getByText(/^\d+ of \d+ reviewed/).first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('@');
    await expectAccessible(page);
    await expectStill(page, 0.05);
  });

  test('says what is missing before it saves', async ({ open }) => {
    const page = await open(REVIEWER);
    await page.goto('/review');
    await page
      .getByRole('link', { name: /Start reviewing|Go on/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Save and next' }).click();
    await expect(page.getByText('Choose a score from 1 to 5.')).toBeVisible();
    await expect(page.getByText('Choose a decision.')).toBeVisible();
    await expectAccessible(page);
  });

  test('is done with the keyboard alone, and goes on by itself', async ({ open }) => {
    const page = await open(REVIEWER);
    await page.goto('/review');
    await pressOn(page, page.getByRole('link', { name: /Start reviewing|Go on/ }).first(), 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Application as a/ })).toBeVisible();
    const before = page.url();
    const given = await reviewsGiven(page);
    await page.keyboard.press('4');
    await page.keyboard.press('w');
    await expect(page.getByRole('radio', { name: /^4 / })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Waitlist' })).toBeChecked();
    await page.keyboard.press('n');
    await page.keyboard.type('Knows what to give; 3 committees.');
    await expect(page.getByRole('radio', { name: /^4 / })).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => reviewsGiven(page)).toBe(given + 1);
    await expect(page).not.toHaveURL(before);
    await expectAccessible(page);
  });

  test('lists its keys, and lets switch them off', async ({ open }) => {
    const page = await open(REVIEWER);
    await page.goto('/review');
    await page.getByRole('link', { name: 'Go on' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /Application as a/ })).toBeVisible();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, dialog.getByRole('switch', { name: 'Use single keys' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('5');
    await expect(page.getByRole('radio', { name: /^5 / })).not.toBeChecked();
  });

  test('keeps what was written while the endpoint is away', async ({ open }) => {
    const page = await open(REVIEWER);
    await page.goto('/review');
    await page.getByRole('link', { name: 'Go on' }).first().click();
    await page.getByRole('radio', { name: /^3 / }).check();
    await page.getByRole('radio', { name: 'Waitlist' }).check();
    await page.getByRole('textbox', { name: 'Note for the committee' }).fill('Written on a train.');
    const given = await reviewsGiven(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Save and next' }).click();
    await expect(page.getByText('Your review is not saved yet')).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Note for the committee' })).toHaveValue('Written on a train.');
    await page.getByRole('button', { name: 'Save and next' }).click();
    await expect.poll(() => reviewsGiven(page)).toBe(given + 1);
  });

  test('takes a conflict of interest', async ({ open }) => {
    const page = await open(REVIEWER, { width: 320 });
    await page.goto('/review');
    await page.getByRole('link', { name: 'Go on' }).first().click();
    await page.getByRole('button', { name: 'Conflict of interest' }).click();
    await expect(page.getByRole('dialog', { name: 'Step back from this application?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Step back' }).click();
    await expect(page.getByText('You stepped back.').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
});
