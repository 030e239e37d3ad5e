import { ok, rejected, type Result } from '@bookends/result';
import type { Application } from '../domain/application';
import type { WrongApplicationState } from '../domain/application-state';
import { eligibilityDay } from '../domain/cycle-terms';
import { judged, tally, type Judgement, type Review, type ReviewRejection, type Tally } from '../domain/review';
import type { ApplicationPorts, ApplicationStores } from './application-stores';
import { decide, type DecisionRejection } from './decide';
import { withCandidates } from './decide-applications';
import type { CandidatePorts } from './prepare-candidates';
import { recordApplications } from './record-applications';

export interface ReviewApplicationInput {
  readonly applicationId: string;
  readonly reviewerId: string;
  readonly judgement: Judgement;
  /** Words to the applicant, should the decision take effect. */
  readonly message: string | null;
}

export type ReviewApplicationRejection =
  ReviewRejection | WrongApplicationState | DecisionRejection | { readonly reason: 'not-assigned' };

export interface ReviewedApplication {
  readonly review: Review;
  readonly application: Application;
}

/**
 * Keeps what a reviewer says. With as many reviews of one mind as the cycle wants the decision takes effect; two that
 * differ leave it to the coordinator. A decision that no rule would let pass is refused at once. The same review again
 * changes nothing.
 */
export async function reviewApplication(
  ports: ApplicationPorts & CandidatePorts,
  input: ReviewApplicationInput,
): Promise<Result<ReviewedApplication, ReviewApplicationRejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<ReviewedApplication, ReviewApplicationRejection>>(async (stores) => {
    const [application] = await stores.applications.lock([input.applicationId]);
    const reviews = await stores.reviews.lockOf([input.applicationId]);
    const own = reviews.find(({ reviewerId }) => reviewerId === input.reviewerId);
    if (!application || !own) return rejected({ reason: 'not-assigned' });
    if (isSame(own, input.judgement)) return ok({ review: own, application });
    if (application.state !== 'IN_REVIEW')
      return rejected({ reason: 'wrong-state', state: application.state, allowed: ['IN_REVIEW'] });
    const review = judged(own, input.judgement, at);
    if (!review.isOk) return review;
    const terms = (await stores.terms.of(application.cycleId))!;
    const decision = { name: input.judgement.decision, message: input.message };
    const lawful = decide(application, decision, eligibilityDay(terms, at), at);
    if (!lawful.isOk) return lawful;
    const others = reviews.filter(({ id }) => id !== own.id);
    const outcome = tally([...others, review.value], terms.agreeingReviews);
    const after = concluded(application, outcome, lawful.value);
    await keepReview(stores, review.value, outcome, at);
    const by = { actorId: input.reviewerId, at, newId: ports.newId };
    const [change] = await withCandidates(ports, stores, [{ before: application, after }], by);
    await recordApplications(stores, [change!], by);
    return ok({ review: review.value, application: change!.after });
  });
}

function concluded(application: Application, outcome: Tally, decided: Application): Application {
  if (outcome.kind === 'agreed') return decided;
  const hasDisagreement = outcome.kind === 'disagreed';
  return application.hasDisagreement === hasDisagreement ? application : { ...application, hasDisagreement };
}

async function keepReview(stores: ApplicationStores, review: Review, outcome: Tally, at: Date): Promise<void> {
  await stores.reviews.keep([review]);
  await stores.audit.add({
    programId: review.programId,
    actorId: review.reviewerId,
    action: 'review.submitted',
    subjectKind: 'application',
    subjectId: review.applicationId,
    facts: { decision: review.decision, score: review.score, outcome: outcome.kind },
    at,
  });
}

const isSame = (review: Review, { decision, score, note }: Judgement): boolean =>
  review.state === 'SUBMITTED' && review.decision === decision && review.score === score && review.note === note;
