import type { Visitor } from '../../seed/src/visitor';

export interface LoggedNotice {
  readonly id: string;
  readonly template: string;
  readonly state: string;
  readonly dueAt: string;
  readonly sentAt: string | null;
  readonly address: string | null;
}

interface Page {
  readonly cycle: {
    readonly notices: {
      readonly edges: readonly { readonly node: LoggedNotice }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const NOTICES = `query ($cycle: ID!, $after: String) { cycle(id: $cycle) { notices(first: 100, after: $after) {
  edges { node { id template state dueAt sentAt address } } pageInfo { hasNextPage endCursor } } } }`;

/** The whole delivery log of the cycle, as its coordinator reads it. */
export async function readNoticeLog(coordinator: Visitor, cycleId: string): Promise<readonly LoggedNotice[]> {
  const all: LoggedNotice[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { cycle }: Page = await coordinator.ask<Page>(NOTICES, { cycle: cycleId, after });
    all.push(...cycle.notices.edges.map(({ node }) => node));
    isMore = cycle.notices.pageInfo.hasNextPage;
    after = cycle.notices.pageInfo.endCursor;
  }
  return all;
}

/** The day in Chicago. */
export const dayOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date(instant));
