import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectStill, test } from '../support/bookends';
import { atTheEndpoint, COORDINATOR } from '../support/demo';
import { pressOn, tabTo } from '../support/keyboard';
import { makeLittleCycle } from '../support/little-cycle';

let studio = '';

test.beforeAll(async () => {
  studio = `/console/${await makeLittleCycle(`studio-${process.env['BOOKENDS_RUN']}-${test.info().workerIndex}`)}/matching`;
});

/** The newest run of the cycle with a result. */
async function newestRun(): Promise<string> {
  const coordinator = await atTheEndpoint(COORDINATOR);
  const { cycle } = await coordinator.ask<{ cycle: { runs: { edges: readonly { node: { id: string } }[] } } }>(
    'query ($id: ID!) { cycle(id: $id) { runs { edges { node { id } } } } }',
    { id: studio.split('/')[2] },
  );
  return cycle.runs.edges[0]!.node.id;
}

const untilComputed = async (page: Page): Promise<void> => {
  await expect(page.getByText(/^Proven:/)).toBeVisible();
};

test.describe('matching', () => {
  test('starts a run with the keyboard alone, and follows it until it is proven', async ({ open }) => {
    const page = await open(COORDINATOR);
    await page.goto(studio);
    await expect(page.getByText('No run yet')).toBeVisible();
    await expectAccessible(page);
    await pressOn(page, page.getByRole('button', { name: 'Start the run' }), 'Enter');
    await expect(page).toHaveURL(/\/matching\/runs\//);
    await untilComputed(page);
    await expectAccessible(page);
    await expectStill(page, 0.05);
  });

  test('explains a pair, pins another and runs again, all from the keyboard', async ({ open }) => {
    const page = await open(COORDINATOR);
    await page.goto(`${studio}/runs/${await newestRun()}`);
    await untilComputed(page);
    const pairs = page.locator('[data-index] a');
    await tabTo(page, pairs.first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Why these two' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Other mentors for/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(pairs.nth(1)).toBeFocused();
    await page.keyboard.press('b');
    await expect(page.getByText('One change', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('One change', { exact: true })).toBeVisible();
    await expectAccessible(page);
    const before = page.url();
    await pressOn(page, page.getByRole('button', { name: 'Run again with one change' }), 'Enter');
    await expect(page).not.toHaveURL(before);
    await untilComputed(page);
  });

  test('shows in the record what a run was made with, and takes a pin back', async ({ open }) => {
    const page = await open(COORDINATOR);
    await page.goto(`${studio}/runs/${await newestRun()}`);
    await untilComputed(page);
    const runAgain = async (change: RegExp): Promise<void> => {
      await tabTo(page, page.locator('[data-index] a').first());
      await page.keyboard.press('p');
      await expect(page.getByText(change)).toBeAttached();
      const before = page.url();
      await page.getByRole('button', { name: 'Run again with one change' }).click();
      await expect(page).not.toHaveURL(before);
      await untilComputed(page);
    };
    const pinned = page.locator('dt', { hasText: /^Pinned$/ }).locator('..');
    await runAgain(/^Pin .* One change is waiting/);
    const run = page.url();
    await page.getByRole('tab', { name: 'Record' }).click();
    await expect(pinned.locator('dd')).toHaveText(/ with /);
    await expectAccessible(page);
    await page.goto(run);
    await page.locator('[data-index]').filter({ hasText: 'Pinned' }).locator('a').first().click();
    await expect(page.getByRole('button', { name: 'Take the pin back' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Take the pin back' })).toBeHidden();
    await runAgain(/to the engine again. One change is waiting/);
    await page.getByRole('tab', { name: 'Record' }).click();
    await expect(pinned.locator('dd')).toHaveText('None');
  });

  test('shows a run under its own cycle, whatever cycle stands in the address', async ({ open }) => {
    const run = await newestRun();
    const elsewhere = await makeLittleCycle(`elsewhere-${process.env['BOOKENDS_RUN']}-${test.info().workerIndex}`);
    const page = await open(COORDINATOR);
    for (const rest of ['', '/announce']) {
      await page.goto(`/console/${elsewhere}/matching/runs/${run}${rest}`);
      await expect(page).toHaveURL(new RegExp(`${studio}/runs/${run}${rest}$`));
    }
  });

  test('shows on a phone why two were matched, and who moved between two runs', async ({ open }) => {
    const page = await open(COORDINATOR, { width: 320, scheme: 'dark' });
    await page.goto(`${studio}/runs/${await newestRun()}`);
    const pair = page.locator('[data-index] a').first();
    await pair.click();
    await expect(page.getByRole('heading', { name: 'Why these two' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(pair).toBeFocused();
    await page.getByRole('link', { name: 'See what changed' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Compare two runs' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who moves' })).toBeVisible();
    await expectAccessible(page);
  });

  test('says why somebody is left out', async ({ open }) => {
    const page = await open(COORDINATOR);
    const run = `${studio}/runs/${await newestRun()}`;
    await page.goto(`${run}?pair=abc~def`);
    await expect(page.getByText('This pair is not in the run')).toBeVisible();
    await page.goto(run);
    await page.getByRole('tab', { name: /^Left out/ }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Scores' }).click();
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Record' }).click();
    await expectAccessible(page);
  });

  test('sends nothing before every letter can be read and the number of pairs was typed', async ({ open }) => {
    const page = await open(COORDINATOR);
    await page.goto(`${studio}/runs/${await newestRun()}`);
    await page.getByRole('link', { name: /^Sign and announce/ }).click();
    await expect(page.locator('iframe').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Sign this run' }).click();
    await expect(page.getByText(/^Signed by/)).toBeVisible();
    const count = /^Type (\d+) to confirm/;
    const field = page.getByRole('textbox', { name: count });
    const pairs = count.exec(
      (await field.getAttribute('aria-label')) ?? (await page.getByText(count).innerText()),
    )![1]!;
    await field.fill('0');
    await page.getByRole('button', { name: /^Announce .+ and send/ }).click();
    await expect(page.getByText(/This is not the number of pairs/).first()).toBeVisible();
    await expectAccessible(page);
    await field.fill(pairs);
    await page.getByRole('button', { name: /^Announce .+ and send/ }).click();
    await expect(page.getByText(/announced, and the letters are on their way/).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('is not open to a mentee', async ({ open }) => {
    const page = await open('mentee@bookends.example');
    await page.goto(`${studio}/runs/${await newestRun()}`);
    await expect(page.getByRole('heading', { level: 1, name: 'This is not open to you' })).toBeVisible();
  });
});
