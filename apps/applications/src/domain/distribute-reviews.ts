/** An application to be reviewed, and who is already on it (recused or not). */
export interface ToBeReviewed {
  readonly applicationId: string;
  readonly applicantId: string;
  readonly reviewerIds: readonly string[];
  /** How many of those have not recused themselves. */
  readonly activeReviews: number;
}

export interface Assignment {
  readonly applicationId: string;
  readonly reviewerId: string;
}

/**
 * Who reads what, so that every application has `perApplication` reviewers where enough of them may read it, and no
 * reviewer has two more than another unless a conflict forces it.
 *
 * 1. Applications in the order given; each lacks so many reviewers.
 * 2. Of those who may read it (not the applicant, not on it yet), whoever has the least to read takes it.
 * 3. A tie goes to the one named first.
 *
 * Cost: applications x reviewers. The same input gives the same assignments.
 */
export function distributeReviews(
  applications: readonly ToBeReviewed[],
  reviewers: readonly { readonly reviewerId: string; readonly load: number }[],
  perApplication: number,
): readonly Assignment[] {
  const loads = new Map(reviewers.map(({ reviewerId, load }) => [reviewerId, load]));
  const assignments: Assignment[] = [];
  for (const { applicationId, applicantId, reviewerIds, activeReviews } of applications) {
    const barred = new Set([...reviewerIds, applicantId]);
    for (let lacking = perApplication - activeReviews; lacking > 0; lacking -= 1) {
      const reviewerId = leastLoaded(loads, barred);
      if (reviewerId === null) break;
      barred.add(reviewerId);
      loads.set(reviewerId, loads.get(reviewerId)! + 1);
      assignments.push({ applicationId, reviewerId });
    }
  }
  return assignments;
}

function leastLoaded(loads: ReadonlyMap<string, number>, barred: ReadonlySet<string>): string | null {
  let chosen: string | null = null;
  for (const [reviewerId, load] of loads) {
    if (barred.has(reviewerId)) continue;
    if (chosen === null || load < loads.get(chosen)!) chosen = reviewerId;
  }
  return chosen;
}
