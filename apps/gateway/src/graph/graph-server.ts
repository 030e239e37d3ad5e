import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { SignIdentity } from '@bookends/identity';
import type { Logger } from '@bookends/telemetry';
import { createFormatError } from './format-error';
import type { GatewayContext } from './gateway-context';
import { guardOperation } from './limits/guard-operation';
import { DOCUMENT_LIMITS, limitRule } from './limits/limit-rule';
import type { SubgraphClient } from './subgraph-client';
import { subgraphSource } from './subgraph-source';

export interface GraphServerSettings {
  readonly supergraphSdl: string;
  /** Where each subgraph of the supergraph is, by name. One that is missing here stops the start. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly client: SubgraphClient;
  readonly sign: SignIdentity;
  readonly logger: Logger;
  readonly onMutation: () => void;
}

export type GraphServer = ApolloServer<GatewayContext>;

/** The one graph over the committed supergraph, started: subgraphs need not be up. All limits of documents are here. */
export async function startGraphServer(settings: GraphServerSettings): Promise<GraphServer> {
  const { logger } = settings;
  const quiet = logger.child({ library: 'apollo' });
  const server = new ApolloServer<GatewayContext>({
    gateway: createGateway(settings, quiet),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    maxRecursiveSelections: DOCUMENT_LIMITS.recursiveSelections,
    validationRules: [limitRule],
    formatError: createFormatError(logger),
    logger: quiet,
    plugins: [
      guardOperation(settings.onMutation),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await server.start();
  return server;
}

function createGateway(settings: GraphServerSettings, logger: Logger): ApolloGateway {
  const { supergraphSdl, subgraphUrls, client, sign } = settings;
  return new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const url = subgraphUrls[name];
      if (url === undefined) throw new Error(`the supergraph names a subgraph "${name}" that has no address here`);
      return subgraphSource({ subgraph: name, url, client, sign });
    },
  });
}
