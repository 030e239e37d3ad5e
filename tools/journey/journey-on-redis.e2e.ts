import { isRedisDue, testRedis } from '@bookends/testing';
import { journey } from './src/journey.contract';

/** Without a Redis on this machine (never in CI) there is nothing to run on it. */
const describeOnRedis = isRedisDue() ? describe : describe.skip;

describeOnRedis('a cycle from applications to goal sheets, with the queue on Redis', () => {
  journey(testRedis);
});
