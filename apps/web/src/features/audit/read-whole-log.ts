import type { Client } from 'urql';
import type { AuditFilters } from './filters';
import type { AuditPageFragment } from './generated/graphql';
import { LOG_DOCUMENTS, type LogName } from './logs';

export type Entry = AuditPageFragment['edges'][number]['node'];

/** A file of more would keep the endpoint busy for long. */
export const MOST_ENTRIES = 5_000;

/** The entries of a log, newest first, page by page until its end, the limit, or the first page that cannot be read. */
export async function readWholeLog(
  client: Client,
  log: LogName,
  asked: AuditFilters & { readonly programId: string },
): Promise<{ readonly entries: readonly Entry[]; readonly isWhole: boolean }> {
  const entries: Entry[] = [];
  let after: string | null = null;
  while (entries.length < MOST_ENTRIES) {
    const page: AuditPageFragment | null = await readPage(client, log, { ...asked, first: 100, after });
    if (page === null) break;
    entries.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { entries, isWhole: true };
    after = page.pageInfo.endCursor;
  }
  return { entries, isWhole: false };
}

async function readPage(
  client: Client,
  log: LogName,
  variables: AuditFilters & { readonly programId: string; readonly first: number; readonly after: string | null },
): Promise<AuditPageFragment | null> {
  const { data } = await client.query(LOG_DOCUMENTS[log], variables, { requestPolicy: 'network-only' });
  return data?.program?.log ?? null;
}
