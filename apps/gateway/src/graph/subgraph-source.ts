import type { GraphQLDataSource } from '@apollo/gateway';
import type { SignIdentity } from '@bookends/identity';
import { traceHeaders } from '@bookends/telemetry';
import type { GatewayContext } from './gateway-context';
import type { SubgraphClient } from './subgraph-client';

export interface SubgraphSourceSettings {
  readonly subgraph: string;
  readonly url: string;
  readonly client: SubgraphClient;
  readonly sign: SignIdentity;
}

/** Sends the gateway's part of a query to one subgraph, with the viewer signed for it and the ids of the request. */
export function subgraphSource(settings: SubgraphSourceSettings): GraphQLDataSource<GatewayContext> {
  const { subgraph, url, client, sign } = settings;
  return {
    process: async ({ request, context }) => {
      const { viewer, deadline } = context as GatewayContext;
      const { query, variables, operationName } = request;
      const answer = await client.post({
        subgraph,
        url,
        deadline,
        headers: callHeaders(context as GatewayContext, sign(viewer, subgraph)),
        body: JSON.stringify({ query, variables, operationName }),
      });
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}

/** The headers of every call that a subgraph gets from the gateway; our own span, when there is one, is its parent. */
export function callHeaders(
  { requestId, traceparent }: Pick<GatewayContext, 'requestId' | 'traceparent'>,
  signed: string,
): Record<string, string> {
  const headers = { authorization: `Bearer ${signed}`, 'x-request-id': requestId };
  return { ...headers, ...(traceparent === undefined ? {} : { traceparent }), ...traceHeaders() };
}
