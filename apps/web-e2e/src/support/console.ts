import { expect, type Download, type Page } from '@playwright/test';
import { atTheEndpoint, COORDINATOR } from './demo';

/** The cycle of the demo whose year is under way. */
const YEAR = '2021-2022';

/** The cycle that the console is about, as the coordinator finds it. */
export async function theCycle() {
  const { ask } = await atTheEndpoint(COORDINATOR);
  const read = await ask<{ readonly programs: { readonly edges: readonly { readonly node: Program }[] } }>(
    '{ programs(first: 100) { edges { node { id cycles { id name } } } } }',
  );
  for (const { node } of read.programs.edges) {
    const cycle = node.cycles.find(({ name }) => name === YEAR);
    if (cycle) return { ...cycle, programId: node.id, room: `/console/${cycle.id}` };
  }
  throw new Error(`The demo has no cycle ${YEAR}.`);
}

interface Program {
  readonly id: string;
  readonly cycles: readonly {
    readonly id: string;
    readonly name: string;
  }[];
}

/** A file that a button of the page hands over, as text. */
export async function fileOf(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readDownload(download) };
}

async function readDownload(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The page has its heading, and what it reads has come. */
export async function expectRead(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** Whoever walks by keyboard still is somewhere. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body))
    .toBe(true);
}
