import { ok, rejected, type Result } from '@bookends/result';
import { stepped, type Application } from '../domain/application';
import { grouped } from '../domain/grouped';
import { distributeReviews, type ToBeReviewed } from '../domain/distribute-reviews';
import type { Review } from '../domain/review';
import type { ApplicationPorts, ApplicationStores } from './application-stores';
import { recordApplications, type ApplicationChange } from './record-applications';

export interface AssignReviewersInput {
  readonly actorId: string;
  readonly cycleId: string;
  readonly reviewerIds: readonly string[];
  readonly reviewsPerApplication: number;
}

export type AssignReviewersRejection =
  | { readonly reason: 'unknown-cycle' }
  | { readonly reason: 'no-reviewers' }
  | { readonly reason: 'not-reviewers'; readonly personIds: readonly string[] }
  | { readonly reason: 'too-few-reviewers'; readonly reviewers: number; readonly wanted: number };

export interface AssignedReviews {
  /** Reviews that are new. */
  readonly assigned: number;
  /** Applications that still lack a reviewer: too many conflicts. */
  readonly uncovered: number;
}

/**
 * Gives every application that was submitted or is in review its reviewers, evenly, and takes the submitted ones into
 * review. Those that have enough keep them: assigning again with the same numbers changes nothing.
 */
export async function assignReviewers(
  ports: ApplicationPorts,
  input: AssignReviewersInput,
): Promise<Result<AssignedReviews, AssignReviewersRejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<AssignedReviews, AssignReviewersRejection>>(async (stores) => {
    const terms = await stores.terms.of(input.cycleId);
    if (!terms) return rejected({ reason: 'unknown-cycle' });
    const refusal = await refuseReviewers(stores, terms.programId, input);
    if (refusal) return rejected(refusal);
    const applications = await stores.applications.lockOfCycle({
      cycleId: input.cycleId,
      states: ['SUBMITTED', 'IN_REVIEW'],
    });
    const waiting = await findWaiting(stores, applications);
    const loads = await stores.reviews.loads(input.cycleId, input.reviewerIds);
    const reviewers = input.reviewerIds.map((reviewerId) => ({ reviewerId, load: loads.get(reviewerId) ?? 0 }));
    const assignments = distributeReviews(waiting, reviewers, input.reviewsPerApplication);
    const { programId } = terms;
    await stores.reviews.keep(
      assignments.map((assignment) => newReview(ports.newId(), programId, input.cycleId, assignment, at)),
    );
    const taken = takenIntoReview(applications, new Set(assignments.map(({ applicationId }) => applicationId)), at);
    await recordApplications(stores, taken, { actorId: input.actorId, at, newId: ports.newId });
    await stores.audit.add({
      programId,
      actorId: input.actorId,
      action: 'reviews.assigned',
      subjectKind: 'cycle',
      subjectId: input.cycleId,
      facts: { reviewers: input.reviewerIds.length, assigned: assignments.length },
      at,
    });
    return ok({ assigned: assignments.length, uncovered: countUncovered(waiting, assignments, input) });
  });
}

async function refuseReviewers(
  stores: ApplicationStores,
  programId: string,
  { reviewerIds, reviewsPerApplication: wanted }: AssignReviewersInput,
): Promise<AssignReviewersRejection | null> {
  const reviewers = new Set(reviewerIds).size;
  if (reviewers === 0) return { reason: 'no-reviewers' };
  if (reviewers < wanted) return { reason: 'too-few-reviewers', reviewers, wanted };
  const known = await stores.reviews.reviewersAmong(programId, reviewerIds);
  const personIds = reviewerIds.filter((id) => !known.has(id));
  return personIds.length > 0 ? { reason: 'not-reviewers', personIds } : null;
}

async function findWaiting(
  stores: ApplicationStores,
  applications: readonly Application[],
): Promise<readonly ToBeReviewed[]> {
  const reviews = grouped(
    await stores.reviews.lockOf(applications.map(({ id }) => id)),
    ({ applicationId }) => applicationId,
  );
  return applications.map(({ id, personId }) => {
    const given = reviews.get(id) ?? [];
    return {
      applicationId: id,
      applicantId: personId,
      reviewerIds: given.map(({ reviewerId }) => reviewerId),
      activeReviews: given.filter(({ state }) => state !== 'RECUSED').length,
    };
  });
}

function newReview(
  id: string,
  programId: string,
  cycleId: string,
  assignment: { readonly applicationId: string; readonly reviewerId: string },
  assignedAt: Date,
): Review {
  const nothing = { decision: null, score: null, note: null, submittedAt: null };
  return { id, programId, cycleId, ...assignment, state: 'ASSIGNED', assignedAt, ...nothing };
}

function takenIntoReview(
  applications: readonly Application[],
  ids: ReadonlySet<string>,
  at: Date,
): ApplicationChange[] {
  return applications
    .filter(({ id, state }) => state === 'SUBMITTED' && ids.has(id))
    .flatMap((before) => {
      const next = stepped(before, 'review', at);
      return next.isOk ? [{ before, after: next.value }] : [];
    });
}

function countUncovered(
  waiting: readonly ToBeReviewed[],
  assignments: readonly { readonly applicationId: string }[],
  { reviewsPerApplication }: AssignReviewersInput,
): number {
  const added = grouped(assignments, ({ applicationId }) => applicationId);
  return waiting.filter(
    ({ applicationId, activeReviews }) =>
      activeReviews + (added.get(applicationId)?.length ?? 0) < reviewsPerApplication,
  ).length;
}
