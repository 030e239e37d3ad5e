import { ok, rejected, type Result } from '@bookends/result';
import { confirmed, type Interest } from '../domain/interest';
import type { InterestPorts } from './interest-stores';

/** The reader of the mailbox says that it was them. Saying it again changes nothing. */
export async function confirmInterest(
  ports: InterestPorts,
  token: string,
): Promise<Result<Interest, { readonly reason: 'unknown-token' }>> {
  const at = await ports.clock.now();
  const id = ports.tokens.read(token);
  if (id === null) return rejected({ reason: 'unknown-token' });
  return ports.unitOfWork.run<Result<Interest, { readonly reason: 'unknown-token' }>>(async ({ interests }) => {
    const before = await interests.lock(id);
    const after = before && confirmed(before, at);
    if (!after) return rejected({ reason: 'unknown-token' });
    if (after !== before) await interests.save(after);
    return ok(after);
  });
}
