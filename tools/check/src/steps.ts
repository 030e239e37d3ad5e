import { relative } from 'node:path';
import { brokenLimits, sizeOf, sizeRow } from './code-size';
import { runScript } from './command';
import { importCycles, importGraph } from './import-cycles';
import { runTests } from './run-tests';
import { isSpec, sourceFiles } from './source-files';

/** What a step found: a row for the table, and the faults in full. */
export interface StepOutcome {
  readonly row: string;
  readonly faults: readonly string[];
}

export interface Step {
  readonly name: string;
  run(checkout: string): Promise<StepOutcome>;
}

const VERIFY = 'tools/supergraph/dist/verify.js';

const script = (name: string, words: readonly string[], good: string): Step => ({
  name,
  run: async (checkout) => {
    const { code, output } = await runScript(
      checkout,
      words.map((word) => word.replace('~', `${checkout}/node_modules`)),
    );
    return code === 0 ? { row: good, faults: [] } : { row: 'see below', faults: [output] };
  },
});

const sizes: Step = {
  name: 'size',
  run: async (checkout) => {
    const files = sourceFiles(checkout).filter((file) => !isSpec(file));
    const measured = files.map((file) => ({ ...sizeOf(file), file: relative(checkout, file) }));
    return { row: sizeRow(measured), faults: brokenLimits(measured) };
  },
};

const cycles: Step = {
  name: 'cycles',
  run: async (checkout) => {
    const found = importCycles(importGraph(sourceFiles(checkout)));
    const faults = found.map((knot) => knot.map((file) => relative(checkout, file)).join(' ↔ '));
    return { row: `${found.length} import cycles`, faults };
  },
};

const tests: Step = {
  name: 'tests',
  run: async (checkout) => {
    const { passed, failed, skipped } = await runTests(checkout, ['--silent']);
    const row = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    return { row, faults: failed > 0 ? [row] : [] };
  },
};

export const steps: readonly Step[] = [
  script('format', ['~/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'], 'as prettier writes it'),
  script('lint', ['~/eslint/bin/eslint.js', '--max-warnings=0', '.'], 'no fault, boundaries kept'),
  script('types', ['~/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'], 'no fault'),
  script('web types', ['~/typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'], 'no fault'),
  script('e2e types', ['~/typescript/bin/tsc', '--noEmit', '-p', 'apps/web-e2e/tsconfig.json'], 'no fault'),
  cycles,
  script('sdl', [VERIFY, 'sdl'], "every subgraph's SDL is what its code says"),
  script('supergraph', [VERIFY, 'supergraph'], 'what the subgraphs compose to'),
  script('breaking', [VERIFY, 'breaking'], 'no client of the last commit breaks'),
  sizes,
  tests,
];
