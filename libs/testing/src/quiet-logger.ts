import { createLogger, type Logger } from '@bookends/telemetry';

/** A logger that says nothing. */
export const quietLogger = (): Logger => createLogger('test', 'silent');
