import type { Page, Request } from '@playwright/test';
import { expect, expectAccessible, expectStill, test } from '../support/bookends';
import { atTheEndpoint, MENTEE, MENTOR } from '../support/demo';
import { tabTo } from '../support/keyboard';

/** The sheet that the two personas share; in the demo its mentor has returned it with a comment. */
async function sheetAddress(): Promise<string> {
  const mentee = await atTheEndpoint(MENTEE);
  const { myMatches } = await mentee.ask<{ myMatches: readonly { goalSheet: { id: string } }[] }>(
    '{ myMatches { goalSheet { id } } }',
  );
  return `/home/goals/${myMatches[0]!.goalSheet.id}`;
}

const firstField = (page: Page) => page.getByRole('textbox', { name: /What exactly will be different/ }).first();
const secondField = (page: Page) => page.getByRole('textbox', { name: /How will you both see/ }).first();

const isReading = (request: Request, operation: string): boolean =>
  request.postData()?.includes(`"operationName":"${operation}"`) ?? false;

test.describe('a year with goals', () => {
  test('begins with the next action', async ({ open }) => {
    const page = await open(MENTEE, { width: 320 });
    await page.goto('/home');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
    await expectStill(page, 0.05);
  });

  test('says why these two were matched, and how they reach each other', async ({ open }) => {
    const page = await open(MENTEE, { width: 320, scheme: 'dark' });
    await page.goto('/home/match');
    await expect(page.getByRole('heading', { name: 'Why you two' })).toBeVisible();
    await expect(page.getByRole('link', { name: MENTOR })).toBeVisible();
    await page.getByText('Read the letter').click();
    await expectAccessible(page);
  });

  test('shows the sheet to its two people only', async ({ open }) => {
    const stranger = await open('stranger@journey.example');
    await stranger.goto(await sheetAddress());
    await expect(stranger.getByRole('heading', { level: 1, name: 'This is not open to you' })).toBeVisible();
  });

  test('lets the mentee rewrite a goal with the keyboard, saving by itself, also after the network was cut', async ({
    open,
  }) => {
    const page = await open(MENTEE);
    const mentor = await open(MENTOR);
    const address = await sheetAddress();
    await page.goto(address);
    await mentor.goto(address);
    await page.bringToFront();
    await expect(page.getByText('Change the goals and submit them again')).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, firstField(page));
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' By heart.');
    await expect(page.getByText(/^Saved at/).first()).toBeVisible();
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.type(' On a train.');
    const missed = page.waitForEvent('requestfailed', (request) => isReading(request, 'ParticipantGoalSheet'));
    await secondField(mentor).press('Control+End');
    await secondField(mentor).pressSequentially(' We count.');
    await missed;
    await expect(page.getByText(/Not saved yet: Bookends cannot be reached/).first()).toBeVisible();
    await expect(firstField(page)).toBeFocused();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await expect(page.getByText(/^Saved at/).first()).toBeVisible();
    await expect(secondField(page)).toHaveValue(/We count\.$/);
    await page.reload();
    await expect(firstField(page)).toHaveValue(/By heart\. On a train\.$/);
    await expect(secondField(page)).toHaveValue(/We count\.$/);
  });

  test('shows each what the other wrote meanwhile', async ({ open }) => {
    const mentee = await open(MENTEE);
    const mentor = await open(MENTOR);
    const address = await sheetAddress();
    await Promise.all([mentee.goto(address), mentor.goto(address)]);
    await mentor.bringToFront();
    await firstField(mentor).press('Control+End');
    await firstField(mentor).pressSequentially(' Or nearly.');
    await expect(mentor.getByText(/^Saved at/).first()).toBeVisible();
    await expect(firstField(mentee)).toHaveValue(/Or nearly\.$/);
    await firstField(mentee).press('Control+End');
    await firstField(mentee).pressSequentially(' Surely.');
    await expect(mentee.getByText(/^Saved at/).first()).toBeVisible();
    await expect(firstField(mentor)).toHaveValue(/Or nearly\. Surely\.$/);
  });

  test('goes from submitted over returned to agreed', async ({ open }) => {
    const mentee = await open(MENTEE, { width: 320 });
    const mentor = await open(MENTOR);
    const address = await sheetAddress();
    await mentee.goto(address);
    await mentee.getByRole('button', { name: 'Submit the goals' }).click();
    await expect(mentee.getByRole('heading', { name: /Waiting for .+ to agree/ })).toBeVisible();
    await expectAccessible(mentee);

    await mentor.goto('/home');
    await expectAccessible(mentor);
    await mentor.goto(address);
    await mentor.getByRole('button', { name: 'Return with a comment' }).click();
    await mentor.getByRole('button', { name: 'Return the sheet' }).click();
    await expect(mentor.getByText('Write what should change.').first()).toBeVisible();
    await expectAccessible(mentor);
    await mentor.getByRole('textbox', { name: 'What should change?' }).fill('Make the first one smaller.');
    await mentor.getByRole('button', { name: 'Return the sheet' }).click();
    await expect(mentor.getByText(/Waiting for .+ to submit the goals again/)).toBeVisible();

    await mentee.reload();
    await expect(mentee.getByText('Make the first one smaller.')).toBeVisible();
    await mentee.getByRole('button', { name: 'Submit the goals' }).click();
    await expect(mentee.getByRole('heading', { name: /Waiting for .+ to agree/ })).toBeVisible();

    await mentor.reload();
    await mentor.getByRole('button', { name: 'Agree to these goals' }).click();
    await expect(mentor.getByText('Work on the goals')).toBeVisible();
    await expectAccessible(mentor);
    await mentee.reload();
    await expect(mentee.getByText('Work on the goals')).toBeVisible();
    await expectAccessible(mentee);
  });
});
