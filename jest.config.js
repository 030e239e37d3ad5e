// Every package in `esmOnly` ships no CommonJS build, so jest has to transpile it.
const esmOnly = ['uuidv7', 'temporal-polyfill', 'temporal-utils', 'temporal-spec', 'liquidjs', 'csv-parse', 'csv-stringify', '@better-auth', 'better-auth', 'better-call', '@noble', 'jose', 'nanostores', 'defu', 'kysely', 'rou3', 'uncrypto', '@better-fetch', 'set-cookie-parser', 'msgpackr', 'p-limit', 'yocto-queue', 'rate-limiter-flexible', 'helmet', 'ical-generator'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@bookends/source', 'node', 'require', 'default'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/web/', '/apps/web-e2e/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { swcrc: false, ...require('./tools/bootstrap/swc-options.cjs') }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/libs/testing/src/jest-global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/jest-global-teardown.ts',
  passWithNoTests: true,
  testTimeout: 30_000,
};
