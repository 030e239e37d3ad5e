import { startStack } from '../../../../tools/journey/src/stack-under-test';

/**
 * One seeded demo for every journey, on ports of its own; `BOOKENDS_URL` names one that runs already. Workers find its
 * address in the environment, and the number of this run, for people and programs that no run before it has made.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env['BOOKENDS_RUN'] = String(process.pid);
  if (process.env['BOOKENDS_URL'] !== undefined) return async () => undefined;
  const stack = await startStack({ isSeeded: true });
  process.env['BOOKENDS_URL'] = new URL('/', stack.endpoint).origin;
  process.env['BOOKENDS_MAILBOX_URL'] = stack.mailboxUrl;
  return stack.stop;
}
