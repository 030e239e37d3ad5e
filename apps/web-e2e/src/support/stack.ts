import { startStack } from '../../../../tools/journey/src/stack-under-test';

/**
 * One seeded demo for every journey, on ports of its own; `BOOKENDS_URL` names one that runs already. Workers find its
 * address in the environment.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env['BOOKENDS_URL'] !== undefined) return async () => undefined;
  const stack = await startStack({ isSeeded: true });
  process.env['BOOKENDS_URL'] = new URL('/', stack.endpoint).origin;
  process.env['BOOKENDS_MAILBOX_URL'] = stack.mailboxUrl;
  return stack.stop;
}
