import type { Logger } from '@bookends/telemetry';
import type { Config } from './config';
import type { DemoKeeper } from './demo/demo-keeper';
import type { Site } from './http/pages';
import { createRateLimits, type RateLimits } from './http/rate-limits';
import type { WebClient } from './web/web-client';

const SIGN_INS = { usual: 100, demo: 10_000 };

/** How often one address may ask, by the configuration. */
export const limitsOf = (config: Config, logger: Logger): RateLimits =>
  createRateLimits({
    queueUrl: config.QUEUE_URL,
    graphPerMinute: config.REQUESTS_PER_MINUTE,
    signInsPerQuarterHour: config.DEMO ? SIGN_INS.demo : SIGN_INS.usual,
    logger,
  });

/** What the pages are told of the place where they are shown. */
export const siteOf = (config: Config, client: WebClient | null, keeper: DemoKeeper | null): Site => ({
  publicUrl: config.PUBLIC_URL,
  demo: keeper && {
    personas: Object.keys(config.DEMO_PERSONAS),
    mailboxUrl: config.MAILBOX_URL,
    canReset: keeper.canReset,
  },
  startPlace: client ? '/start' : '/',
});
