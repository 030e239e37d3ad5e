import type { Side } from './applying';
import type { Visitor } from './visitor';

export interface ListedApplication {
  readonly id: string;
  readonly role: Side;
  readonly state: string;
  readonly applicant: { readonly id: string; readonly contact: { readonly email: string } | null } | null;
}

interface Page {
  readonly cycle: {
    readonly applications: {
      readonly edges: readonly { readonly node: ListedApplication }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const APPLICATIONS = `query ($cycle: ID!, $after: String) { cycle(id: $cycle) { applications(first: 100, after: $after) {
  edges { node { id role state applicant { id contact { email } } } } pageInfo { hasNextPage endCursor } } } }`;

/** Every application of the cycle, as its coordinator sees them. */
export async function listApplications(coordinator: Visitor, cycleId: string): Promise<readonly ListedApplication[]> {
  const found: ListedApplication[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { cycle }: Page = await coordinator.ask<Page>(APPLICATIONS, { cycle: cycleId, after });
    found.push(...cycle.applications.edges.map(({ node }) => node));
    isMore = cycle.applications.pageInfo.hasNextPage;
    after = cycle.applications.pageInfo.endCursor;
  }
  return found;
}
