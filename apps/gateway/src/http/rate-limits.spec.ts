import { quietLogger, testRedis } from '@bookends/testing';
import { createRateLimits, type RateLimits } from './rate-limits';

const limitsOver = (queueUrl: string): RateLimits =>
  createRateLimits({ queueUrl, graphPerMinute: 1, signInsPerQuarterHour: 2, logger: quietLogger() });

describe('rate limits', () => {
  it('count each key, and each kind, for itself', async () => {
    const limits = limitsOver('postgres://anywhere/any');
    expect([await limits.graph.take('ana'), await limits.graph.take('ben')]).toEqual([0, 0]);
    expect(await limits.graph.take('ana')).toBeGreaterThan(0);
    expect([await limits.signIn.take('ana'), await limits.signIn.take('ana')]).toEqual([0, 0]);
    expect(await limits.signIn.take('ana')).toBeGreaterThan(60);
  });

  it('hold in this process while Redis is away', async () => {
    const limits = limitsOver('redis://127.0.0.1:9');
    expect(await limits.graph.take('ana')).toBe(0);
    expect(await limits.graph.take('ana')).toBeGreaterThan(0);
    limits.close();
  });

  it('hold across gateways with Redis', async () => {
    const url = await testRedis();
    if (url === undefined) return;
    const [one, other] = [limitsOver(url), limitsOver(url)];
    // Until its connection stands, each counts for itself.
    const untilShared = async (round = 0): Promise<number> => {
      await new Promise(setImmediate);
      await one.graph.take(`caller ${round}`);
      const waitSeconds = await other.graph.take(`caller ${round}`);
      return waitSeconds === 0 && round < 10_000 ? untilShared(round + 1) : waitSeconds;
    };
    const waitSeconds = await untilShared();
    for (const limits of [one, other]) limits.close();
    expect(waitSeconds).toBeGreaterThan(0);
  });
});
