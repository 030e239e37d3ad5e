// Every package in `esmOnly` ships no CommonJS build, so jest has to transpile it.
const esmOnly = [
  'uuidv7',
  'temporal-polyfill',
  'temporal-utils',
  'temporal-spec',
  'liquidjs',
  'csv-parse',
  'csv-stringify',
  '@better-auth',
  'better-auth',
  'better-call',
  '@noble',
  'jose',
  'nanostores',
  'defu',
  'kysely',
  'rou3',
  'uncrypto',
  '@better-fetch',
  'set-cookie-parser',
  'msgpackr',
  'p-limit',
  'yocto-queue',
  'rate-limiter-flexible',
  'helmet',
  'ical-generator',
  'react-intl',
  '@formatjs',
  'intl-messageformat',
  'urql',
  '@urql',
  'wonka',
  '@0no-co',
];

/** The web client is written for a bundler: JSX, and no decorators. */
const webOptions = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
  sourceMaps: true,
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@bookends/source', 'node', 'require', 'default'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/web-e2e/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/apps/web/testing/class-names.cjs',
    '\\.css$': '<rootDir>/apps/web/testing/no-styles.cjs',
  },
  transform: {
    '/apps/web/.+\\.tsx?$': ['@swc/jest', webOptions],
    '^.+\\.(t|j|mj)s$': ['@swc/jest', { swcrc: false, ...require('./tools/bootstrap/swc-options.cjs') }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/libs/testing/src/jest-global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/jest-global-teardown.ts',
  passWithNoTests: true,
  testTimeout: 30_000,
};
