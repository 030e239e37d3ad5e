import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importCycles, importGraph } from './import-cycles';

describe('import cycles', () => {
  it('are found in a graph, each knot once', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
      ['e', ['f']],
      ['f', ['e']],
    ]);
    expect(importCycles(graph).map((knot) => [...knot].sort())).toEqual([
      ['a', 'b', 'c'],
      ['e', 'f'],
    ]);
  });

  it('are none where imports only go one way', () => {
    expect(
      importCycles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toEqual([]);
  });

  it('go through relative imports, types and our libraries', () => {
    const checkout = mkdtempSync(join(tmpdir(), 'bookends-cycles-'));
    const files = {
      'libs/one/src/index.ts': `export { x } from './x';`,
      'libs/one/src/x.ts': `import type { y } from '@bookends/two'; export const x = 1;`,
      'libs/two/src/index.ts': `import { x } from '@bookends/one'; export const y = x;`,
    };
    const places = Object.entries(files).map(([place, content]) => {
      const file = join(checkout, place);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    });
    const cycles = importCycles(importGraph(places));
    rmSync(checkout, { recursive: true });
    expect(cycles.map((knot) => knot.length)).toEqual([3]);
  });
});
