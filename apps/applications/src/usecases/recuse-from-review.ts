import { ok, rejected, type Result } from '@bookends/result';
import { recused, type RecusalRejection, type Review } from '../domain/review';
import type { ApplicationPorts } from './application-stores';

export interface RecuseFromReviewInput {
  readonly applicationId: string;
  readonly reviewerId: string;
  /** For the coordinators; null when none was given. */
  readonly reason: string | null;
}

export type RecuseFromReviewRejection = RecusalRejection | { readonly reason: 'not-assigned' };

/** The reviewer reads this application no more; the coordinator sees that it lacks a review. Again changes nothing. */
export async function recuseFromReview(
  ports: ApplicationPorts,
  { applicationId, reviewerId, reason }: RecuseFromReviewInput,
): Promise<Result<Review, RecuseFromReviewRejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<Review, RecuseFromReviewRejection>>(async (stores) => {
    const reviews = await stores.reviews.lockOf([applicationId]);
    const own = reviews.find((review) => review.reviewerId === reviewerId);
    if (!own) return rejected({ reason: 'not-assigned' });
    const result = recused(own);
    if (!result.isOk || result.value === own) return result;
    await stores.reviews.keep([result.value]);
    await stores.audit.add({
      programId: own.programId,
      actorId: reviewerId,
      action: 'review.recused',
      subjectKind: 'application',
      subjectId: applicationId,
      reason: reason ?? undefined,
      at,
    });
    return ok(result.value);
  });
}
