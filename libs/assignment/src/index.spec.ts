import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from './index';

describe('the library', () => {
  it('exports every function that its README calls', () => {
    const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
    const called = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    expect(called).toContain('memoryOf');
    expect(Object.keys(library)).toEqual(expect.arrayContaining(called));
  });
});
