import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectStill, test } from '../support/bookends';
import { pressOn, tabTo } from '../support/keyboard';

/** Nobody whom the demo knows: whoever signs in is somebody from then on. */
const NEWCOMER = `newcomer-${process.env['BOOKENDS_RUN']}@journey.example`;

const section = async (page: Page, name: string, title = name): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

test.describe('applying', () => {
  test('leads from the public page to a list of sections', async ({ open }) => {
    const page = await open(NEWCOMER, { width: 320 });
    await page.goto('/');
    await page
      .getByRole('link', { name: /apply as a mentee/i })
      .first()
      .click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Start now' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your application as a mentee' })).toBeVisible();
    await expect(page.getByText('0 of 4 sections done')).toBeVisible();
    await expectAccessible(page);
    await expectStill(page, 0.05);
  });

  test('refuses to submit what is not complete, and leads to what is missing', async ({ open }) => {
    const page = await open(NEWCOMER);
    await page.goto('/me');
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await section(page, 'Check your answers and submit', 'Check your answers');
    await page.getByRole('button', { name: 'Submit application' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('alert').getByRole('button').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your topics and hopes' })).toBeVisible();
  });

  test('is done with the keyboard alone', async ({ open }) => {
    test.slow();
    const page = await open(NEWCOMER, { isCalm: true });
    await page.goto('/me');
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    const press = (role: 'checkbox' | 'radio', name: string) =>
      pressOn(page, page.getByRole(role, { name, exact: true }), 'Space');
    await pressOn(page, link('Go on with it'), 'Enter');
    await pressOn(page, link('Your topics and hopes'), 'Enter');
    await press('checkbox', 'Storytime');
    await press('checkbox', 'Advocacy');
    await tabTo(page, page.getByRole('textbox', { name: 'What do you hope for?' }));
    await page.keyboard.type('Somebody to think aloud with.');
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Your work' })).toBeVisible();
    // One radio of a group can be reached by Tab, the others by the arrows.
    await pressOn(page, page.getByRole('radio', { name: 'Northeast' }), 'Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Southeast' })).toBeChecked();
    await pressOn(page, page.getByRole('button', { name: /Use that of this device/ }), 'Enter');
    await pressOn(page, page.getByRole('radio', { name: 'Public', exact: true }), 'Space');
    await tabTo(page, page.getByRole('textbox', { name: 'How many years have you worked in the field?' }));
    await page.keyboard.type('4');
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'How you like to talk' })).toBeVisible();
    await press('checkbox', 'English');
    await press('checkbox', 'Video call');
    await pressOn(page, link('Back to all sections'), 'Enter');
    await expect(page.getByText('3 of 4 sections done')).toBeVisible();
    await pressOn(page, link('Two promises'), 'Enter');
    await press('checkbox', 'I agree to the code of conduct');
    await press('checkbox', 'I am 18 or older');
    await pressOn(page, link('Back to all sections'), 'Enter');
    await expect(page.getByText('Everything that we need is here')).toBeVisible();
  });

  test('keeps what is typed while the network is cut, and saves it when it is back', async ({ open }) => {
    const page = await open(NEWCOMER);
    await page.goto('/me');
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await section(page, 'Your topics and hopes');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('textbox', { name: 'What do you hope for?' }).fill('Written on a train.');
    await expect(page.getByText(/^Not saved yet: Bookends cannot be reached/).first()).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await expect(page.getByText(/^Saved at/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'What do you hope for?' })).toHaveValue('Written on a train.');
  });

  test('says when somebody wrote the same answer in another tab, and lets choose', async ({ open }) => {
    const first = await open(NEWCOMER);
    await first.goto('/me');
    await first.getByRole('link', { name: 'Go on with it' }).click();
    await section(first, 'Your topics and hopes');
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByRole('textbox', { name: 'What do you hope for?' }).fill('From the second tab.');
    await expect(second.getByText(/^Saved at/)).toBeVisible();
    await first.getByRole('textbox', { name: 'What do you hope for?' }).fill('From the first tab.');
    const dialog = first.getByRole('dialog');
    await expect(dialog.getByText('From the second tab.')).toBeVisible();
    await expectAccessible(first);
    await dialog.getByRole('button', { name: 'Keep my choices' }).click();
    await expect(first.getByText(/^Saved at/)).toBeVisible();
    await second.reload();
    await expect(second.getByRole('textbox', { name: 'What do you hope for?' })).toHaveValue('From the first tab.');
  });

  test('asks about backgrounds on a page of its own, and takes no for an answer', async ({ open }) => {
    const page = await open(NEWCOMER, { width: 320, scheme: 'dark' });
    await page.goto('/me');
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await section(page, 'About yourself, if you like');
    await expect(page.getByRole('region', { name: 'Who never sees this' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Skip: / }).click();
    await expect(page.getByText('Everything that we need is here')).toBeVisible();
  });

  test('ends with a receipt, a dated status, and a way out', async ({ open }) => {
    const page = await open(NEWCOMER);
    await page.goto('/me');
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await section(page, 'Check your answers and submit', 'Check your answers');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Submit application' }).click();
    await expect(page).toHaveURL(/\/receipt$/);
    await expectAccessible(page);
    await page.goto('/me');
    await page.getByRole('link', { name: 'See how it stands' }).click();
    await expect(page.getByText('You submitted it')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Take this application back' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('shows a stranger nothing', async ({ open }) => {
    const owner = await open(NEWCOMER);
    await owner.goto('/me');
    const address = await owner.getByRole('link', { name: 'See how it stands' }).getAttribute('href');
    const stranger = await open('stranger@journey.example');
    await stranger.goto(`${address}/answers`);
    await expect(stranger.getByRole('heading', { level: 1, name: 'This is not open to you' })).toBeVisible();
    await expectAccessible(stranger);
  });

  test('speaks Spanish', async ({ open }) => {
    const page = await open(NEWCOMER, { locale: 'es-ES' });
    await page.goto('/me');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1, name: 'Mis solicitudes' })).toBeVisible();
    await expectAccessible(page);
  });
});
