import { brokenLimits, percentile, sizeOf, sizeRow } from './code-size';

const text = `import a from 'a';
import type { B } from 'b';
export const short = (x: any) => x;
export function long(): void {
${'  a();\n'.repeat(51)}}
`;

describe('the size of the code', () => {
  it('counts lines, functions with a body, imports and any', () => {
    expect(sizeOf('x.ts', text)).toEqual({ file: 'x.ts', lines: 56, functions: [53], imports: 2, anys: 1 });
  });

  it('names every limit that a file breaks', () => {
    expect(brokenLimits([sizeOf('x.ts', text)])).toEqual([
      'x.ts has a function of 53 lines (50)',
      'x.ts says any 1 times',
    ]);
  });

  it('takes the function of a migration as the one text that it is', () => {
    expect(brokenLimits([sizeOf('a/migrations/x.ts', text.replace('any', 'string'))])).toEqual([]);
  });

  it('is said in one row', () => {
    expect(sizeRow([sizeOf('x.ts', text)])).toBe(
      '1 files 56/56/56 lines (median/p90/max), functions 53/53/53, imports 2/2/2, any 1',
    );
  });

  it.each([
    [[], 0.5, 0],
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2, 4], 0.5, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  ])('percentile of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});
