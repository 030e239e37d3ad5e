import { defineConfig } from '@playwright/test';

const WITHOUT_NOISE = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.journey.ts',
  outputDir: '../../.bookends/browser-journeys',
  globalSetup: './src/support/stack',
  // Each file has people of its own; within a file one step follows the other.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 45_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./src/support/count-reporter']],
  use: {
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    screenshot: 'only-on-failure',
    // Each step is recorded, also of a journey that passes; the file of a CI machine is gone before anybody opens it.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: WITHOUT_NOISE },
  },
});
