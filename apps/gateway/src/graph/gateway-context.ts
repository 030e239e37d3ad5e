import type { Identity } from '@bookends/identity';
import type { Deadline } from './deadline';

/** What is known of one request on its way through the gateway. */
export interface GatewayContext {
  readonly viewer: Identity;
  readonly requestId: string;
  readonly traceparent?: string;
  readonly deadline: Deadline;
}
