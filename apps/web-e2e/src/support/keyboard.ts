import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const MOST_TABS = 120;

/** Moves on with the Tab key until the element has the focus; fails when the keyboard cannot reach it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'cannot be reached by keyboard').toBeFocused();
}

/** Reaches it by keyboard and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
