import type { UnitOfWork } from '@bookends/events/contracts';
import { isNewlyOverdue } from '../domain/match';
import { matchRecorded } from './match-events';
import type { MatchingStores } from './stores';

const BATCH = 500;

/**
 * Notes, once for each match, that its time to confirm is over, and tells it; the match stays. Answers when the next one
 * falls due. A pass writes a fixed number of statements for every 500 matches.
 */
export async function flagOverdueConfirmations(
  { unitOfWork, newId }: { readonly unitOfWork: UnitOfWork<MatchingStores>; readonly newId: () => string },
  now: Date,
): Promise<{ readonly nextDueAt: Date | null }> {
  for (;;) {
    const { isFull, nextDueAt } = await unitOfWork.run(async ({ matches, outbox, audit }) => {
      const found = await matches.lockOverdue(now, BATCH);
      const overdue = found
        .filter((match) => isNewlyOverdue(match, now))
        .map((match) => ({ ...match, overdueAt: now, revision: match.revision + 1 }));
      if (overdue.length > 0) {
        await matches.save(overdue);
        await outbox.add(...overdue.map((match) => matchRecorded(match, newId(), now)));
        await audit.add(
          ...overdue.map(({ id, programId }) => ({
            programId,
            actorId: null,
            action: 'match.confirmation-overdue',
            subjectKind: 'match',
            subjectId: id,
            at: now,
          })),
        );
      }
      return { isFull: found.length === BATCH, nextDueAt: await matches.nextConfirmBy() };
    });
    if (!isFull) return { nextDueAt };
  }
}
