import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/bookends';
import { atTheEndpoint, COORDINATOR } from '../support/demo';

const MENTEES = readFileSync(join(__dirname, '../../../../tools/seed/cycle-2022/mentees.csv'), 'utf8');

/** Where the cycle of this name stands in the console. */
async function placeOf(name: string): Promise<string> {
  const coordinator = await atTheEndpoint(COORDINATOR);
  const { viewer } = await coordinator.ask<{
    viewer: { roles: { program: { cycles: { id: string; name: string }[] } }[] };
  }>('{ viewer { roles { program { cycles { id name } } } } }');
  const cycles = viewer.roles.flatMap(({ program }) => program.cycles);
  return `/console/${cycles.find((cycle) => cycle.name === name)!.id}/applications`;
}

const rowsOf = (page: Page): Locator => page.locator('[role=row][data-index]');

async function openTable(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(rowsOf(page).first().getByRole('link')).toBeVisible();
}

test.describe('the applications', () => {
  for (const look of [
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const)
    test(`stand in a table, and open beside it, ${look.width} wide, ${look.scheme}`, async ({ open }) => {
      const page = await open(COORDINATOR, look);
      await openTable(page, await placeOf('2021-2022'));
      await expectAccessible(page);
      await rowsOf(page).first().getByRole('link').click();
      await expect(page.getByRole('dialog').getByRole('heading', { name: 'History' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page).not.toHaveURL(/application=/);
    });

  test('are filtered and sorted in the address', async ({ open }) => {
    const page = await open(COORDINATOR);
    const place = await placeOf('2021-2022');
    await openTable(page, `${place}?side=MENTOR&sort=name`);
    const first = await rowsOf(page).first().getByRole('link').innerText();
    await openTable(page, place);
    await expect(rowsOf(page).first().getByRole('link')).not.toHaveText(first);
    await page.getByLabel('Side', { exact: true }).selectOption('MENTOR');
    await expect(page).toHaveURL(/side=MENTOR/);
    await page.getByRole('button', { name: /^Name/ }).click();
    await expect(page).toHaveURL(/sort=name/);
    await expect(rowsOf(page).first().getByRole('link')).toHaveText(first);
    await page.getByRole('searchbox').fill('nobody of this name');
    await expect(page.getByText('No application matches')).toBeVisible();
    await expectAccessible(page);
  });

  test('are chosen by keyboard', async ({ open }) => {
    const page = await open(COORDINATOR);
    await openTable(page, await placeOf('2021-2022'));
    await page.locator('[role=row][tabindex="0"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('region', { name: '3 chosen' })).toBeVisible();
    await expect(page.locator('[role=row][aria-selected=true]')).toHaveCount(3);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: '3 chosen' })).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('come out as a file', async ({ open }) => {
    const page = await open(COORDINATOR);
    await openTable(page, await placeOf('2021-2022'));
    await page.getByRole('button', { name: 'Export' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Mentors (CSV)' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.replace('\uFEFF', '').split(',').slice(0, 3)).toEqual(['email', 'given_name', 'family_name']);
  });
});

test.describe('a file of applications', () => {
  const choose = async (page: Page, name: string, text: string): Promise<void> => {
    await page.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Check the file' }).click();
  };

  test('that is none is refused, and says why', async ({ open }) => {
    const page = await open(COORDINATOR, { width: 320, scheme: 'dark' });
    await page.goto(`${await placeOf('2022-2023')}/import`);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByText('Choose a file first.')).toBeVisible();
    await expectAccessible(page);
    await choose(page, 'letter.csv', '\u0000PNG, this is no table "at all');
    await expect(page.getByRole('heading', { name: 'This file cannot be imported' })).toBeVisible();
    await expectAccessible(page);
  });

  test('leaves rows out that have to be mended, hands them back, and is written when that is confirmed', async ({
    open,
  }) => {
    const page = await open(COORDINATOR);
    await page.goto(`${await placeOf('2022-2023')}/import`);
    const [header, line] = MENTEES.split('\n');
    const stranger = line!.replace(/^[^,]+/, `journey.${randomUUID()}@example.org`);
    await choose(page, 'two.csv', [header, stranger, stranger.replace(/^[^,]+/, 'no address'), ''].join('\n'));
    await expect(page.getByRole('heading', { name: 'What two.csv would do' })).toBeFocused();
    await expectAccessible(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the rows that are left out' }).click();
    const refused = readFileSync(await (await coming).path(), 'utf8');
    expect(refused).toContain('why_refused');
    expect(refused).toContain('no address');
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await expect(page.getByRole('heading', { name: 'The file is imported' })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See the applications' }).click();
    await expect(page).toHaveURL(/side=MENTEE/);
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('that takes long is followed, also from a page that was opened again', async ({ open }) => {
    const page = await open(COORDINATOR);
    const place = `${await placeOf('2022-2023')}/import`;
    await page.goto(place);
    const [header, line] = MENTEES.split('\n');
    await choose(
      page,
      'lost.csv',
      [header, line!.replace(/^[^,]+/, `lost.${randomUUID()}@example.org`), ''].join('\n'),
    );
    await expect(page.getByRole('button', { name: 'Import 1 row' })).toBeVisible();
    await page.route('**/graphql', async (route) => {
      const isConfirming = route.request().postData()?.includes('ConfirmImport') === true;
      if (!isConfirming) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Import 1 row' }).click();
    await expect(page.getByRole('heading', { name: 'The file is imported' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The file is imported' })).toBeVisible();
  });
});

test('two applications are decided at once, after what follows was read', async ({ open }) => {
  const coordinator = await atTheEndpoint(COORDINATOR);
  const place = await placeOf('2022-2023');
  const cycleId = place.split('/')[2]!;
  // People of its own: those of the demo are reviewed in other journeys.
  const [header, line] = MENTEES.split('\n');
  const stem = `decided.${randomUUID()}`;
  const rows = ['a', 'b'].map((who) => line!.replace(/^[^,]+/, `${stem}.${who}@example.org`));
  const csv = [header, ...rows, ''].join('\n');
  const { applicationImport } = await coordinator.act<{ applicationImport: { id: string } }>(
    'checkApplicationImport',
    { cycleId, role: 'MENTEE', fileName: 'two.csv', csv },
    'applicationImport { id }',
  );
  await coordinator.act('confirmApplicationImport', { importId: applicationImport.id });

  const page = await open(COORDINATOR);
  await openTable(page, `${place}?q=${stem}`);
  await expect(rowsOf(page)).toHaveCount(2);
  await page.locator('[role=row][tabindex="0"]').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Decide…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Decide and send' }).click();
  await expect(dialog.getByText('Choose a decision.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Waitlist' }).check();
  await expect(dialog.getByRole('heading', { name: 'What follows' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Decide and send' }).click();
  await expect(dialog.getByText('2 applications are decided')).toBeFocused();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(rowsOf(page).filter({ hasText: 'On the waitlist' })).toHaveCount(2);
});
