import { listApplications, type ListedApplication } from './applications';
import type { Visitor } from './visitor';

export type Decision = 'ACCEPT' | 'WAITLIST' | 'DECLINE' | 'ASK_FOR_MORE';

/** So many applications can be named at once. */
const AT_ONCE = 100;

/** Decides any number of applications; the ids of those that a rule refused are handed back. */
export async function decide(
  coordinator: Visitor,
  cycleId: string,
  applicationIds: readonly string[],
  decision: { readonly decision: Decision; readonly message?: string },
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (let from = 0; from < applicationIds.length; from += AT_ONCE) {
    const chosen = applicationIds.slice(from, from + AT_ONCE);
    const { applications } = await coordinator.attempt<{ applications: readonly { readonly id: string }[] }>(
      'decideApplications',
      { cycleId, applicationIds: chosen, ...decision },
      'applications { id }',
    );
    const decided = new Set(applications.map(({ id }) => id));
    refused.push(...chosen.filter((id) => !decided.has(id)));
  }
  return refused;
}

/** Gives the reviewers what was submitted, so many to each application. */
export async function assign(
  coordinator: Visitor,
  cycleId: string,
  reviewerIds: readonly string[],
  reviewsPerApplication = 1,
): Promise<void> {
  await coordinator.act('assignReviewers', { cycleId, reviewerIds, reviewsPerApplication });
}

const QUEUE = `query ($cycle: ID!) { reviewQueue(cycleId: $cycle, isOpen: true, first: 100) {
  edges { node { application { id } } } } }`;

interface Queue {
  readonly reviewQueue: {
    readonly edges: readonly { readonly node: { readonly application: { readonly id: string } } }[];
  };
}

/** What a reviewer can give now, by application. */
export async function openReviews(reviewer: Visitor, cycleId: string): Promise<readonly string[]> {
  const { reviewQueue } = await reviewer.ask<Queue>(QUEUE, { cycle: cycleId });
  return reviewQueue.edges.map(({ node }) => node.application.id);
}

/** A yes as most are. */
export const YES = { decision: 'ACCEPT', score: 4, note: 'Clear, and ready for it.' } as const;

export interface Judgement {
  readonly decision: Decision;
  readonly score: number;
  readonly note: string;
}

/** A reviewer says the same of some applications. */
export async function judge(reviewer: Visitor, applicationIds: readonly string[], judgement: Judgement): Promise<void> {
  for (const applicationId of applicationIds) await reviewer.act('reviewApplication', { applicationId, ...judgement });
}

/** What is still in review, by side. */
export async function inReview(
  coordinator: Visitor,
  cycleId: string,
): Promise<{ readonly mentors: readonly ListedApplication[]; readonly mentees: readonly ListedApplication[] }> {
  const open = (await listApplications(coordinator, cycleId)).filter(({ state }) => state === 'IN_REVIEW');
  return {
    mentors: open.filter(({ role }) => role === 'MENTOR'),
    mentees: open.filter(({ role }) => role === 'MENTEE'),
  };
}
