import { inTurn } from './in-turn';
import { signIn, type Visitor } from './visitor';

/** A match as its two people meet it. */
export interface Pair {
  readonly matchId: string;
  readonly mentor: Visitor;
  readonly mentee: Visitor;
}

interface MatchPage {
  readonly cycle: { readonly matches: { readonly edges: readonly MatchEdge[]; readonly pageInfo: PageInfo } };
}
interface MatchEdge {
  readonly node: {
    readonly id: string;
    readonly mentor: Reachable;
    readonly mentee: Reachable;
  };
}
interface Reachable {
  readonly contact: { readonly email: string };
}
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const MATCHES = `query ($cycle: ID!, $after: String) { cycle(id: $cycle) { matches(first: 100, after: $after) {
  edges { node { id mentor { id contact { email } } mentee { id contact { email } } } } pageInfo { hasNextPage endCursor } } } }`;

/** Every pair of the cycle, signed in, in the order of the announcement. */
export async function meetPairs(endpoint: string, coordinator: Visitor, cycleId: string): Promise<readonly Pair[]> {
  const nodes: MatchEdge['node'][] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { cycle }: MatchPage = await coordinator.ask<MatchPage>(MATCHES, { cycle: cycleId, after });
    nodes.push(...cycle.matches.edges.map(({ node }) => node));
    isMore = cycle.matches.pageInfo.hasNextPage;
    after = cycle.matches.pageInfo.endCursor;
  }
  const known = new Map<string, Promise<Visitor>>();
  const meet = (email: string): Promise<Visitor> => {
    const visitor = known.get(email) ?? signIn(endpoint, email);
    known.set(email, visitor);
    return visitor;
  };
  return inTurn(nodes, 12, async ({ id, mentor, mentee }) => ({
    matchId: id,
    mentor: await meet(mentor.contact.email),
    mentee: await meet(mentee.contact.email),
  }));
}

/** Both sides say yes. */
export async function confirm({ matchId, mentor, mentee }: Pair): Promise<void> {
  await mentor.act('confirmMatch', { matchId });
  await mentee.act('confirmMatch', { matchId });
}
