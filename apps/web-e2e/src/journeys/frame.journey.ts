import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectStill, test } from '../support/bookends';
import { COORDINATOR, MENTEE } from '../support/demo';

async function skipToTheContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
}

test.describe('the frame', () => {
  test('sends whoever is not signed in to sign in, and back', async ({ open }) => {
    const page = await open(null);
    await page.goto('/console?from=mail');
    await expect(page).toHaveURL(/\/sign-in$|\/sign-in\?then=%2Fconsole%3Ffrom%3Dmail$/);
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /coordinator/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/console(\?|$)/);
    await page.getByRole('link', { name: '2021-2022' }).click();
    await expect(page).toHaveURL(/\/console\/[^/]+\/overview/);
  });

  test('offers the cycles that are coordinated, and is reached by keyboard alone', async ({ open }) => {
    const page = await open(COORDINATOR);
    await page.goto('/console');
    await expect(page.getByRole('link', { name: '2021-2022' })).toBeVisible();
    await skipToTheContent(page);
    await expectStill(page, 0.05);
  });

  test('keeps whoever skipped to the content before it was there', async ({ open }) => {
    const page = await open(COORDINATOR);
    let answer = (): void => undefined;
    const isAsked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.goto('/console');
    await expect(page.locator('#main').getByRole('heading', { level: 1, name: 'Loading' })).toBeAttached();
    await skipToTheContent(page);
    answer();
    await expect(page.getByRole('link', { name: '2021-2022' })).toBeVisible();
    await expect(page.locator('#main')).toBeFocused();
  });

  test('tells apart what is not there and what is not theirs', async ({ open }) => {
    const page = await open(MENTEE);
    await page.goto('/console/01a21549-03d5-7256-be75-a0f83a7354ce/overview');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/console/nonsense');
    await expectAccessible(page);
    await page.goto('/start/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });

  test('says that the endpoint is down, and goes on by itself when it is back', async ({ open }) => {
    const page = await open(COORDINATOR);
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/console');
    await expect(page.getByRole('heading', { name: 'Bookends cannot be reached' })).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await expect(page.getByRole('link', { name: '2021-2022' })).toBeVisible();
  });
});
