import { expect, expectAccessible, expectStill, scriptsOf, test } from '../support/bookends';
import { everywhere } from '../support/places';

/** A phone in the dark, a tablet, a desk; half of a desk's width stands for a zoom of 200 %. */
const LOOKS = [
  { width: 320, scheme: 'dark' },
  { width: 640, scheme: 'light' },
  { width: 768, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
] as const;

for (const { who, email, kilobytes, layoutShift, addresses } of everywhere) {
  test.describe(`every page of ${who}`, () => {
    for (const look of LOOKS) {
      test(`reads well at ${look.width} px, ${look.scheme}`, async ({ open }) => {
        const page = await open(email, look);
        for (const address of await addresses()) {
          await page.goto(address, { waitUntil: 'networkidle' });
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectAccessible(page);
          await expectStill(page, layoutShift);
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
