import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearUnfinishedDemo, readDemoMark, writeDemoMark } from './demo-mark';
import type { Environments } from './environment';
import { prepareInstallation } from './prepare';
import type { Progress } from './progress';
import type { Secrets } from './secrets';
import { runSeed } from './seed';
import type { Settings } from './settings';

/** Brings the database up to date. A demo whose filling never ended is made anew: nobody has worked in it. */
export async function prepareDemoOrReal(options: {
  readonly ownerUrl: string;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly progress: Progress;
}): Promise<void> {
  const { ownerUrl, settings, secrets, progress } = options;
  const { checkout, isDemo } = settings;
  if (await isToBeSeeded(ownerUrl, settings)) {
    progress.step('The demo was never finished: making it anew');
    await clearUnfinishedDemo(ownerUrl);
  }
  progress.step('Preparing the database');
  const { isNew } = await prepareInstallation({ checkout, ownerUrl, isDemo, secrets });
  if (isNew && isDemo) await writeDemoMark(ownerUrl, 'unseeded');
}

/** Fills a new demo, once. A failure is told and leaves everything running; the next start makes the demo anew. */
export async function seedDemo(options: {
  readonly ownerUrl: string;
  readonly settings: Settings;
  readonly environments: Environments;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { ownerUrl, settings, environments, progress, signal } = options;
  if (!(await isToBeSeeded(ownerUrl, settings))) return;
  progress.step('Filling the demo (once)');
  const environment = { ...environments.server('applications'), OWNER_DATABASE_URL: ownerUrl };
  const say = (message: string): void => progress.step(`  ${message}`);
  try {
    await runSeed({ script: seedScript(settings.checkout), settings, environment, say, signal });
    await writeDemoMark(ownerUrl, 'seeded');
  } catch (error) {
    if (signal.aborted) return;
    progress.trouble(error instanceof Error ? error.message : String(error));
    progress.trouble('Everything runs, but the demo is not complete; the next start makes it anew.');
  }
}

async function isToBeSeeded(ownerUrl: string, { isSeeded, checkout }: Settings): Promise<boolean> {
  return isSeeded && existsSync(seedScript(checkout)) && (await readDemoMark(ownerUrl)) === 'unseeded';
}

const seedScript = (checkout: string): string => join(checkout, 'tools/seed/dist/run.js');
