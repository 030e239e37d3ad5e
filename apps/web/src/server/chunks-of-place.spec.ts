import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chunksOfPlace } from './chunks-of-place';

const WEB = join(__dirname, '../..');
const cycle = '/console/01a21549-03d5-7256-be75-a0f83a7354ce';

describe('what the app loads first', () => {
  it.each([
    '/me',
    '/me/applications/1/check',
    '/home',
    '/home/match/1',
    '/home/goals/1',
    '/review',
    `${cycle}/overview`,
    `${cycle}/applications`,
    `${cycle}/matching/runs/1`,
    `${cycle}/notices/log`,
    `${cycle}/people`,
    `${cycle}/audit`,
  ])('is there for %s', (path) => {
    const chunks = chunksOfPlace(path);
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter((file) => !existsSync(join(WEB, file)))).toEqual([]);
  });

  it.each(['/start', '/meadow', '/console', cycle])('is nothing more at %s', (path) => {
    expect(chunksOfPlace(path)).toEqual([]);
  });
});
