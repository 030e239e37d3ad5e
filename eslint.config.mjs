import nx from '@nx/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CONTEXTS = ['applications', 'matching', 'goals', 'notifications'];

const TESTED = ['clock', 'events', 'identity', 'jobs', 'persistence', 'sealing', 'subgraph', 'telemetry'];

/** What each room of a context may not import (docs/ARCHITECTURE.md, "Who may import whom"). */
const ROOMS = {
  domain: {
    packages: ['@bookends/result', '@bookends/timeline', '@bookends/assignment', '@bookends/events/contracts'],
    rooms: [],
  },
  usecases: {
    packages: ['@bookends/result', '@bookends/clock', '@bookends/timeline', '@bookends/events/contracts'],
    rooms: ['domain'],
  },
};

const forbiddenImports = (room) => ({
  patterns: [
    {
      regex: `^(?!\\.)(?!(${ROOMS[room].packages.join('|')})$)`,
      message: `${room} may import only ${ROOMS[room].packages.join(', ')}.`,
    },
    {
      regex: `^(\\.\\./)+(?!${[room, ...ROOMS[room].rooms].map((name) => `${name}/`).join('|') || 'nothing/'})(graphql|persistence|jobs|usecases|domain|compose|config|server|worker)`,
      message: `${room} may import only ${[room, ...ROOMS[room].rooms].join(' and ')}.`,
    },
  ],
});

const limits = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': 'off',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
    { selector: 'TSEnumDeclaration[const=true]', message: 'Use a plain enum or a union.' },
  ],
};

export default [
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '.bookends',
      '.nx',
      '**/generated',
      'coverage',
      'tools/seed/generate-applications.mjs',
    ],
  },
  { plugins: { '@nx': nx } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      ...limits,
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: ['../../../tools/bootstrap/postgres.mjs'],
          // Specs of a library may use libs/testing, which itself stands on these libraries.
          ignoredCircularDependencies: TESTED.map((name) => ['@bookends/testing', `@bookends/${name}`]),
          depConstraints: [
            { sourceTag: 'kind:lib', onlyDependOnLibsWithTags: ['kind:lib'] },
            ...CONTEXTS.map((name) => ({ sourceTag: `context:${name}`, onlyDependOnLibsWithTags: ['kind:lib'] })),
            { sourceTag: 'context:gateway', onlyDependOnLibsWithTags: ['kind:lib'] },
            { sourceTag: 'context:web', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'lib:assignment', onlyDependOnLibsWithTags: [] },
          ],
        },
      ],
    },
  },
  ...Object.keys(ROOMS).map((room) => ({
    files: CONTEXTS.map((name) => `apps/${name}/src/${room}/**/*.ts`),
    ignores: ['**/*.spec.ts', '**/*.contract.ts'],
    rules: { 'no-restricted-imports': ['error', forbiddenImports(room)] },
  })),
  {
    files: CONTEXTS.map((name) => `apps/${name}/src/domain/**/*.ts`),
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'fetch', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { ...a11y.flatConfigs.strict.plugins, 'react-hooks': hooks },
    rules: {
      ...a11y.flatConfigs.strict.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+features/',
              message: 'A feature imports no other: what two need lives in ui, graph or i18n.',
            },
            { regex: '^(\\.\\./)+(libs|tools)/', message: 'The client takes nothing from the server side.' },
          ],
        },
      ],
    },
  },
  { files: ['apps/web/src/app/**', 'apps/web/src/pages/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['apps/web/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Playwright asks for default exports.
  {
    files: ['apps/web-e2e/*.ts', 'apps/web-e2e/src/support/{stack,count-reporter}.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{spec,contract,e2e,journey}.ts', '**/*.spec.tsx', '**/testing/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
  { files: ['**/jest-global-*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
];
