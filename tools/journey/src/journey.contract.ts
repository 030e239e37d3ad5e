import type { Pair } from '../../seed/src/pairs';
import { applying } from './applying.contract';
import { goalSetting } from './goal-setting.contract';
import { matching } from './matching.contract';
import { pairing } from './pairing.contract';
import { planning } from './planning.contract';
import { reviewing } from './reviewing.contract';
import { createWorld } from './world';
import { year } from './year.contract';

/** One whole cycle over HTTP, from planning to conclusion, each step by the person who takes it. In this order. */
export function journey(redisUrl: () => Promise<string | undefined>): void {
  const { world, begin, end } = createWorld(redisUrl);
  const pairs: Pair[] = [];
  beforeAll(begin);
  afterAll(end);
  describe('1. the program and its cycle', () => planning(world));
  describe('2. applications', () => applying(world));
  describe('3. the committee', () => reviewing(world));
  describe('4. the run', () => matching(world));
  describe('5. the pairs', () => pairing(world, pairs));
  describe('6. the goals', () => goalSetting(world, pairs));
  describe('7. the year', () => year(world, pairs));
}
