import type { Clock } from '@bookends/clock';
import type { Batch, SubgraphContext } from '@bookends/subgraph';
import type { Application, StepTaken } from '../domain/application';
import { audienceOf, type Audience } from '../domain/application-policies';
import type { CycleTerms } from '../domain/cycle-terms';
import type { Review } from '../domain/review';
import type { ApplicationReads } from '../usecases/application-reads';
import type { ApplicantsSeen } from '../usecases/applicants-seen';

/** An application, and in which quality the viewer reads it; null for whoever may not. */
export interface SeenApplication {
  readonly application: Application;
  readonly audience: Audience | null;
}

/** One stable function for each kind of read: what a request asks for in one tick becomes one or two statements. */
export interface ApplicationBatches {
  readonly applications: Batch<string, SeenApplication>;
  readonly terms: Batch<string, CycleTerms>;
  readonly steps: Batch<string, readonly StepTaken[]>;
  readonly reviews: Batch<string, readonly Review[]>;
  /** Whether the viewer may read name and contact of a person. */
  readonly canReadPerson: Batch<string, boolean>;
  /** The moment at which the request is answered, under the only key `now`. */
  readonly now: Batch<'now', Date>;
}

export function createApplicationBatches(
  reads: ApplicationReads,
  seen: ApplicantsSeen,
  clock: Clock,
): ApplicationBatches {
  return {
    applications: (ids, context) => readSeen(reads, ids, context),
    terms: (ids) => reads.terms(ids),
    steps: (ids) => reads.stepsOf(ids),
    reviews: (ids) => reads.reviewsOf(ids),
    canReadPerson: async (ids, { viewer }) => {
      if (viewer.kind !== 'person') return ids.map(() => false);
      const readable = await seen(viewer, ids);
      return ids.map((id) => readable.has(id));
    },
    now: async () => [await clock.now()],
  };
}

async function readSeen(
  reads: ApplicationReads,
  ids: readonly string[],
  { viewer }: SubgraphContext,
): Promise<(SeenApplication | null)[]> {
  const applications = await reads.byIds(ids);
  if (viewer.kind !== 'person') return applications.map((found) => found && { application: found, audience: null });
  const ties = await reads.tiesOf(viewer.personId, ids);
  return applications.map(
    (application, index) => application && { application, audience: audienceOf(viewer, application, ties[index]!) },
  );
}
