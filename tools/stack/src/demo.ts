import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoBoard } from './demo-board';
import { emptyDemo, readDemoMark, writeDemoMark } from './demo-mark';
import type { Environments } from './environment';
import { prepareInstallation } from './prepare';
import type { Progress } from './progress';
import type { Secrets } from './secrets';
import { runSeed } from './seed';
import type { Settings } from './settings';

export interface DemoParts {
  readonly ownerUrl: string;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly environments: Environments;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

type PreparingParts = Omit<DemoParts, 'environments' | 'signal'>;

/** Brings the database up to date. A demo whose filling never ended is made anew: nobody has worked in it. */
export async function prepareDemoOrReal(parts: PreparingParts): Promise<void> {
  if (!(await isToBeFilled(parts))) return prepare(parts);
  parts.progress.step('The demo was never finished: making it anew');
  await makeDemoAnew(parts);
}

/** Removes what our demo holds, mails included, and prepares it as if it were new. Nothing of it may be running. */
export async function makeDemoAnew(parts: PreparingParts): Promise<void> {
  const { ownerUrl, settings, progress } = parts;
  progress.step('Emptying the database and the mailbox');
  await emptyDemo(ownerUrl);
  const mails = join(settings.folder, 'mail');
  if (existsSync(mails)) for (const name of readdirSync(mails)) rmSync(join(mails, name), { recursive: true });
  await prepare(parts);
}

async function prepare({ ownerUrl, settings, secrets, progress }: PreparingParts): Promise<void> {
  const { checkout, isDemo } = settings;
  progress.step('Preparing the database');
  const { isNew } = await prepareInstallation({ checkout, ownerUrl, isDemo, secrets });
  if (isNew && isDemo) await writeDemoMark(ownerUrl, 'unseeded');
}

/**
 * Fills a new demo, once, and says on the board where it stands. A failure is told and leaves everything running; the next
 * start makes the demo anew.
 */
export async function fillDemo(parts: Omit<DemoParts, 'secrets'> & { readonly board: DemoBoard }): Promise<void> {
  const { ownerUrl, settings, environments, signal, board } = parts;
  if (!(await isToBeFilled(parts))) return board.end(null);
  board.begin('seeding');
  const progress = board.following(parts.progress);
  progress.step('Filling the demo');
  const environment = { ...environments.server('applications'), OWNER_DATABASE_URL: ownerUrl };
  const say = (message: string): void => progress.step(`  ${message}`);
  try {
    await runSeed({ script: seedScript(settings.checkout), settings, environment, say, signal });
    await writeDemoMark(ownerUrl, 'seeded');
    board.end(null);
  } catch (error) {
    if (signal.aborted) return;
    const failure = error instanceof Error ? error.message : String(error);
    progress.trouble(failure);
    progress.trouble('Everything runs, but the demo is not complete; the next start makes it anew.');
    board.end(failure);
  }
}

async function isToBeFilled({
  ownerUrl,
  settings,
}: {
  readonly ownerUrl: string;
  readonly settings: Settings;
}): Promise<boolean> {
  const { isSeeded, checkout } = settings;
  return isSeeded && existsSync(seedScript(checkout)) && (await readDemoMark(ownerUrl)) === 'unseeded';
}

const seedScript = (checkout: string): string => join(checkout, 'tools/seed/dist/run.js');
