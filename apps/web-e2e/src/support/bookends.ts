import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

const CLIENT = resolve(__dirname, '../../../web/dist/client');
const WATCH_LAYOUT = readFileSync(join(__dirname, 'watch-layout.js'), 'utf8');

/** The frame of a letter runs no script, also not the one of axe, which would wait for it for ever. */
const LETTER = 'iframe[sandbox=""]';

/** Where the demo of this run answers. */
export const home = (): string => process.env['BOOKENDS_URL']!;

/** Of every window, in CSS pixels. */
export const HEIGHT = 900;

interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly isCalm?: boolean;
}

interface Bookends {
  /** A browser of its own, signed in as somebody of the demo by their address; nobody when there is none. */
  open(email: string | null, look?: Look): Promise<Page>;
}

/** Every page that a journey opens must stay free of errors in its console. */
export const test = base.extend<Bookends>({
  open: async ({ browser }, use) => {
    const opened: { readonly context: BrowserContext; readonly faults: readonly string[] }[] = [];
    await use(async (email, look = {}) => {
      const context = await browser.newContext({
        baseURL: home(),
        viewport: { width: look.width ?? 1280, height: HEIGHT },
        colorScheme: look.scheme ?? 'light',
        locale: look.locale ?? 'en-US',
        reducedMotion: look.isCalm === false ? 'no-preference' : 'reduce',
      });
      await context.addInitScript(WATCH_LAYOUT);
      if (email !== null) await signIn(context, email);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      opened.push({ context, faults });
      return page;
    });
    for (const { context } of opened) await context.close();
    expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
  },
});

/** At the demo's door, as a persona's button does it. */
async function signIn(context: BrowserContext, email: string): Promise<void> {
  const answer = await context.request.post('/demo/sign-in', {
    form: { email },
    maxRedirects: 0,
    headers: { accept: 'text/html', origin: home(), 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.status(), await answer.text()).toBeLessThan(400);
}

/** Nothing that axe can find, by the rules of WCAG 2.2 AA and its best practices; nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  // Within the page alone: no frame of ours runs a script, and a tab per look would be opened to join what frames found.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(LETTER).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, page.url()).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** What moved by itself since the page was opened, as Chromium scores it (Cumulative Layout Shift). */
export async function expectStill(page: Page, most: number): Promise<void> {
  const shifts = await page.evaluate(() => (window as unknown as { layoutShift(): number }).layoutShift());
  expect.soft(shifts, `layout shift of ${page.url()}`).toBeLessThanOrEqual(most);
}

/** Opens an address as the first of a session; the gzipped size in kB of every script that it loads until it is quiet. */
export async function scriptsOf(page: Page, address: string): Promise<number> {
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || /\.js$/.test(new URL(request.url()).pathname))
      files.add(new URL(request.url()).pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = [...files].map((file) => statSync(join(CLIENT, `${file}.gz`)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

export { expect };
