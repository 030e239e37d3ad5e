import type { Logger } from '@bookends/telemetry';
import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterAbstract,
  type RateLimiterRes,
} from 'rate-limiter-flexible';

/** So many takings of a key in so many seconds. */
export interface RateLimit {
  /** Zero when allowed; else the seconds to wait. */
  take(key: string): Promise<number>;
}

export interface RateLimits {
  /** GraphQL requests from one address. */
  readonly graph: RateLimit;
  /** Sign-in links asked for, and links tried, from one address. */
  readonly signIn: RateLimit;
  close(): void;
}

export interface RateLimitSettings {
  /** With a redis:// address the limits hold across gateways; with any other, in this process. */
  readonly queueUrl: string;
  readonly graphPerMinute: number;
  readonly signInsPerQuarterHour: number;
  readonly logger: Logger;
}

/** Limits that never stop the house: while Redis is away, each gateway counts for itself. */
export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const redis = settings.queueUrl.startsWith('redis') ? connect(settings.queueUrl, settings.logger) : null;
  return {
    graph: limit(redis, { keyPrefix: 'limit-graph', points: settings.graphPerMinute, duration: 60 }),
    signIn: limit(redis, { keyPrefix: 'limit-sign-in', points: settings.signInsPerQuarterHour, duration: 900 }),
    close: () => redis?.disconnect(),
  };
}

interface Rate {
  readonly keyPrefix: string;
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
}

function limit(redis: Redis | null, rate: Rate): RateLimit {
  const memory = new RateLimiterMemory(rate);
  const limiter: RateLimiterAbstract = redis
    ? new RateLimiterRedis({ ...rate, storeClient: redis, insuranceLimiter: memory, rejectIfRedisNotReady: true })
    : memory;
  return {
    take: (key) =>
      limiter.consume(key).then(
        () => 0,
        (refusal: RateLimiterRes | Error) => {
          if (refusal instanceof Error) throw refusal;
          return Math.ceil(refusal.msBeforeNext / 1000);
        },
      ),
  };
}

function connect(url: string, logger: Logger): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 500 });
  return redis.on('error', (err: unknown) => logger.debug({ err }, 'rate limits count in this process only'));
}
