import { expect, expectAccessible, expectStill, home, scriptsOf, test } from '../support/bookends';
import { MENTEE } from '../support/demo';

const PLACES = ['/', '/apply/mentee', '/apply/mentor', '/privacy', '/accessibility', '/code-of-conduct', '/sign-in'];

test.describe('the public pages', () => {
  for (const look of [
    { width: 320, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
  ] as const)
    test(`can be read by everybody, ${look.width} wide, ${look.scheme}`, async ({ open }) => {
      const page = await open(null, look);
      for (const place of PLACES) {
        await page.goto(place);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await expectStill(page, 0.02);
      }
    });

  test('cost next to nothing', async ({ open }) => {
    const page = await open(null);
    expect(await scriptsOf(page, '/')).toBeLessThanOrEqual(5);
  });

  test('speak Spanish once asked to, on every page after', async ({ open }) => {
    const page = await open(null);
    await page.goto('/');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.goto('/privacy');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacidad');
    await expectAccessible(page);
  });

  test('lead from the start page of a side through the sign-in to the application', async ({ open }) => {
    const page = await open(null);
    await page.goto('/apply/mentee');
    await page.getByRole('link', { name: 'Start now' }).click();
    await page.locator('main').getByRole('button', { name: 'applicant' }).click();
    await expect(page).toHaveURL(/\/me\/apply\/[0-9a-f-]{36}\/mentee$|\/me\/applications\//);
  });

  test('have the dates of a cycle as a file for calendars', async ({ open }) => {
    const page = await open(null);
    await page.goto('/');
    const address = await page.getByRole('link', { name: /calendar/ }).getAttribute('href');
    const file = await page.request.get(address!);
    expect(file.headers()['content-type']).toContain('text/calendar');
    expect(await file.text()).toMatch(/^BEGIN:VCALENDAR[^]*UID:[^]*END:VCALENDAR\s*$/);
  });
});

test.describe('the strip of a demo', () => {
  test('works without scripts, and covers nothing', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: home(), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/privacy');
    await page.getByText('Demo', { exact: true }).click();
    await page.locator('.demo').getByRole('button', { name: 'Mentor' }).click();
    await expect(page).not.toHaveURL(/sign-in/);
    await page.goto('/privacy');
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await context.close();
  });

  test('stands above the app too, can be opened by keyboard, and has nothing that axe finds', async ({ open }) => {
    const page = await open(MENTEE, { width: 320 });
    await page.goto('/home');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Move the clock to' })).toBeVisible();
    await expectAccessible(page);
  });
});
