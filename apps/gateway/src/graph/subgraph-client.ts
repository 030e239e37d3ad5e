import { Agent, request, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { finished } from 'node:stream/promises';
import type { Deadline } from './deadline';
import { Outage } from './outage';

export interface SubgraphCall {
  readonly subgraph: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The GraphQL request as JSON. */
  readonly body: string;
  readonly deadline: Deadline;
}

export interface SubgraphClient {
  /** The answer's JSON, within the deadline; throws an Outage when there is none. */
  post(call: SubgraphCall): Promise<unknown>;
  close(): void;
}

/** Calls subgraphs over connections that stay open: half the processor time of a connection for each request. */
export function createSubgraphClient(): SubgraphClient {
  const options = { keepAlive: true, keepAliveMsecs: 10_000, maxSockets: 128, scheduling: 'lifo' } as const;
  const agents = { 'http:': new Agent(options), 'https:': new SecureAgent(options) };
  return {
    post: async (call) => {
      try {
        return await exchange(call, agents);
      } catch (error) {
        if (error instanceof Outage) throw error;
        throw new Outage(call.subgraph, call.deadline.leftMs() === 0 || isAbort(error), error);
      }
    },
    close: () => Object.values(agents).forEach((agent) => agent.destroy()),
  };
}

type Agents = Readonly<{ 'http:': Agent; 'https:': SecureAgent }>;

async function exchange(call: SubgraphCall, agents: Agents): Promise<unknown> {
  const signal = AbortSignal.timeout(Math.max(1, call.deadline.leftMs()));
  const url = new URL(call.url);
  const isSecure = url.protocol === 'https:';
  const outgoing = (isSecure ? secureRequest : request)(url, {
    method: 'POST',
    agent: isSecure ? agents['https:'] : agents['http:'],
    signal,
    headers: {
      ...call.headers,
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(call.body),
    },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject);
  });
  outgoing.end(call.body);
  const response = await answered;
  return readAnswer(call.subgraph, response);
}

/** GraphQL answers with 200 or 400; everything else is no answer of a subgraph that works. */
async function readAnswer(subgraph: string, response: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  await finished(response);
  const status = response.statusCode ?? 0;
  const isJson = response.headers['content-type']?.includes('json') ?? false;
  if ((status !== 200 && status !== 400) || !isJson)
    throw new Outage(subgraph, false, new Error(`${subgraph} answered with HTTP ${status}`));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

const isAbort = (error: unknown): boolean =>
  ['AbortError', 'TimeoutError'].includes(String((error as { name?: unknown } | null)?.name));
