import { expect, expectAccessible, expectStill, HEIGHT, scriptsOf, test } from '../support/bookends';
import { everywhere } from '../support/places';

/**
 * A phone in the dark, turned to a tablet; a desk, with half of its width, which stands for a zoom of 200 %. Each page is
 * opened at the first width and then given the second, as a window is.
 */
const LOOKS = [
  { scheme: 'dark', width: 320, thenWidth: 768 },
  { scheme: 'light', width: 1280, thenWidth: 640 },
] as const;

for (const { who, email, kilobytes, layoutShift, addresses } of everywhere) {
  test.describe(`every page of ${who}`, () => {
    for (const look of LOOKS) {
      test(`reads well at ${look.width} and ${look.thenWidth} px, ${look.scheme}`, async ({ open }) => {
        const page = await open(email, look);
        for (const address of await addresses()) {
          await page.setViewportSize({ width: look.width, height: HEIGHT });
          await page.goto(address, { waitUntil: 'networkidle' });
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectAccessible(page);
          await expectStill(page, layoutShift);
          await page.setViewportSize({ width: look.thenWidth, height: HEIGHT });
          await expectAccessible(page);
        }
      });
    }

    test(`loads at most ${kilobytes} kB of script`, async ({ open }) => {
      const heavy: string[] = [];
      for (const address of await addresses()) {
        const page = await open(email);
        const size = await scriptsOf(page, address);
        if (size > kilobytes) heavy.push(`${address}: ${size.toFixed(0)} kB`);
        await page.context().close();
      }
      expect(heavy).toEqual([]);
    });
  });
}
