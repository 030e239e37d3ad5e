import { ok, rejected, type Result } from '@bookends/result';
import type { InterestPorts } from './interest-stores';

/**
 * Erases the address whose letter carried the token, and has letters to it that are still on their way held back. Leaving
 * again changes nothing. The program that was left; null when the address was forgotten before.
 */
export async function leaveInterestList(
  ports: InterestPorts,
  token: string,
): Promise<Result<{ readonly programId: string | null }, { readonly reason: 'unknown-token' }>> {
  const at = await ports.clock.now();
  const interestId = ports.tokens.read(token);
  if (interestId === null) return rejected({ reason: 'unknown-token' });
  return ports.unitOfWork.run(async ({ interests, outbox }) => {
    const interest = await interests.lock(interestId);
    if (!interest) return ok({ programId: null });
    const { programId } = interest;
    await interests.erase(interestId);
    const letter = { id: ports.newId(), type: 'interest.left', programId, occurredAt: at } as const;
    await outbox.add({ ...letter, payload: { interestId } });
    return ok({ programId });
  });
}
