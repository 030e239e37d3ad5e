import { readFile } from 'node:fs/promises';
import { signIdentity } from '@bookends/identity';
import type { Logger } from '@bookends/telemetry';
import type { Config } from './config';
import { askSubgraph, type AskSubgraph } from './graph/ask-subgraph';
import { startGraphServer, type GraphServer } from './graph/graph-server';
import { createSubgraphClient } from './graph/subgraph-client';

export interface GraphParts {
  readonly askApplications: AskSubgraph;
  readonly askNotifications: AskSubgraph;
  /** Serves the committed supergraph; `onMutation` is told after each mutation. */
  serve(onMutation: () => void): Promise<GraphServer>;
  close(): void;
}

/** Everything that talks to the subgraphs: the graph itself, and the two operations that only the gateway may ask. */
export function composeGraph(config: Config, logger: Logger): GraphParts {
  const client = createSubgraphClient();
  const sign = signIdentity(config.IDENTITY_PRIVATE_KEY);
  const subgraphUrls = {
    applications: config.APPLICATIONS_URL,
    matching: config.MATCHING_URL,
    goals: config.GOALS_URL,
    notifications: config.NOTIFICATIONS_URL,
  };
  const ask = (subgraph: keyof typeof subgraphUrls): AskSubgraph =>
    askSubgraph({ subgraph, url: subgraphUrls[subgraph], client, sign, limitMs: config.REQUEST_LIMIT_MS });
  return {
    askApplications: ask('applications'),
    askNotifications: ask('notifications'),
    serve: async (onMutation) => {
      const supergraphSdl = await readFile(config.SUPERGRAPH_PATH, 'utf8');
      return startGraphServer({ supergraphSdl, subgraphUrls, client, sign, logger, onMutation });
    },
    close: client.close,
  };
}
