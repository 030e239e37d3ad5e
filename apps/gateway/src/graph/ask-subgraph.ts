import type { SignIdentity } from '@bookends/identity';
import { currentCall } from '@bookends/telemetry';
import { deadlineIn } from './deadline';
import { Outage } from './outage';
import type { SubgraphClient } from './subgraph-client';
import { callHeaders } from './subgraph-source';

/** Runs one of the operations that only the gateway may call, in its own name. Throws an Outage when refused. */
export type AskSubgraph = (document: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

export function askSubgraph(settings: {
  readonly subgraph: string;
  readonly url: string;
  readonly client: SubgraphClient;
  readonly sign: SignIdentity;
  readonly limitMs: number;
}): AskSubgraph {
  const { subgraph, url, client, sign, limitMs } = settings;
  return async (query, variables) => {
    const requestId = currentCall()?.requestId ?? 'gateway';
    const answer = (await client.post({
      subgraph,
      url,
      deadline: deadlineIn(limitMs),
      headers: callHeaders({ requestId }, sign({ kind: 'gateway' }, subgraph)),
      body: JSON.stringify({ query, variables }),
    })) as { data?: Record<string, unknown> | null; errors?: readonly { message: string }[] };
    if (answer.data && !answer.errors?.length) return answer.data;
    throw new Outage(subgraph, false, new Error(`${subgraph} refused: ${answer.errors?.[0]?.message ?? 'no data'}`));
  };
}
