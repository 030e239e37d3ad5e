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

/** Gives each of the reviewers their part of what was submitted. */
export async function assign(coordinator: Visitor, cycleId: string, reviewerIds: readonly string[]): Promise<void> {
  await coordinator.act('assignReviewers', { cycleId, reviewerIds, reviewsPerApplication: 1 });
}

const QUEUE =
  'query ($cycle: ID!) { reviewQueue(cycleId: $cycle, first: 100) { edges { node { application { id } } } } }';

/** A reviewer reads their first applications, but for one, and says yes to each. */
export async function review(
  reviewer: Visitor,
  cycleId: string,
  { count, except }: { readonly count: number; readonly except: string },
): Promise<void> {
  const { reviewQueue } = await reviewer.ask<{
    reviewQueue: { edges: { node: { application: { id: string } } }[] };
  }>(QUEUE, { cycle: cycleId });
  const others = reviewQueue.edges.filter(({ node }) => node.application.id !== except);
  for (const { node } of others.slice(0, count)) {
    const input = {
      applicationId: node.application.id,
      decision: 'ACCEPT',
      score: 4,
      note: 'Clear, and ready for it.',
    };
    await reviewer.act('reviewApplication', input);
  }
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
