import { AsyncLocalStorage } from 'node:async_hooks';

/** What a log line is about: the request or the job in whose course it was written. */
export interface Call {
  readonly requestId?: string;
  readonly jobId?: string;
  readonly statements?: { count: number };
}

const calls = new AsyncLocalStorage<Call>();

export const currentCall = (): Call | undefined => calls.getStore();

export function runInCall<T>(call: Call, work: () => T): T {
  return calls.run(call, work);
}
