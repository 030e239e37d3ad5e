import { randomUUID } from 'node:crypto';
import { verifyIdentity, type Identity } from '@bookends/identity';
import { failedChecks, inSpan, runInCall, type Logger, type Metrics, type Readiness } from '@bookends/telemetry';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createFormatError } from './format-error';
import { createContext, type SubgraphContext } from './subgraph-context';

export interface SubgraphSettings {
  /** The context's name; the identity must be meant for it. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly host: string;
  readonly port: number;
  readonly identityPublicKey: string;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

export interface RunningSubgraph {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves /graphql to whoever brings an identity signed by the gateway for this subgraph, and 401 to everybody else;
 * /healthz, /readyz and /metrics to the operator. Bodies up to 6 MB. No document runs without a viewer.
 */
export async function startSubgraph(settings: SubgraphSettings): Promise<RunningSubgraph> {
  const server = fastify({ bodyLimit: 6 * 1024 * 1024, forceCloseConnections: 'idle', keepAliveTimeout: 65_000 });
  const apollo = new ApolloServer<SubgraphContext>({
    schema: settings.schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: createFormatError(settings.logger),
    plugins: [fastifyApolloDrainPlugin(server), ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
    logger: settings.logger,
  });
  await apollo.start();
  serveOperator(server, settings);
  serveGraph(server, apollo, settings);
  await server.listen({ host: settings.host, port: settings.port });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : settings.port,
    close: async () => {
      await apollo.stop();
      await server.close();
    },
  };
}

function serveGraph(server: FastifyInstance, apollo: ApolloServer<SubgraphContext>, settings: SubgraphSettings): void {
  const verify = verifyIdentity(settings.identityPublicKey, settings.name);
  const viewers = new WeakMap<FastifyRequest, Identity>();
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(viewers.get(request)!, requestIdOf(request)),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request, reply) => {
      const viewer = verify(request.headers.authorization);
      if (viewer) viewers.set(request, viewer);
      else await refuse(reply);
    },
    handler: function (request, reply) {
      const requestId = requestIdOf(request);
      return runInCall({ requestId }, () =>
        inSpan(`subgraph ${settings.name}`, { 'request.id': requestId }, request.headers, async () =>
          handler.call(server, request, reply),
        ),
      );
    },
  });
}

function serveOperator(server: FastifyInstance, { readiness, metrics }: SubgraphSettings): void {
  server.get('/healthz', () => ({ isAlive: true }));
  server.get('/readyz', async (_, reply) => {
    const failed = await failedChecks(readiness);
    return reply.status(failed.length === 0 ? 200 : 503).send({ isReady: failed.length === 0, failed });
  });
  server.get('/metrics', async (_, reply) =>
    reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

function refuse(reply: FastifyReply): FastifyReply {
  const message = 'This subgraph answers only the gateway.';
  return reply.status(401).send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
}

function requestIdOf(request: FastifyRequest): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
