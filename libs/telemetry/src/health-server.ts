import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics';

/** Named checks; a process is ready when all of them resolve. */
export type Readiness = Record<string, () => Promise<unknown>>;

/** Serves /healthz (the process answers), /readyz (its checks pass within two seconds) and /metrics for a worker. */
export async function serveHealth(options: {
  readonly host: string;
  readonly port: number;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
}): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return answer(response, 200, { isAlive: true });
    if (request.url === '/readyz') return void readyAnswer(response, options.readiness);
    if (request.url === '/metrics') return void metricsAnswer(response, options.metrics);
    answer(response, 404, {});
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  return server;
}

/** Runs every check with a two-second limit: the names that failed, none when ready. */
export async function failedChecks(readiness: Readiness): Promise<string[]> {
  const results = await Promise.all(
    Object.entries(readiness).map(async ([name, check]) => ((await passes(check)) ? null : name)),
  );
  return results.filter((name) => name !== null);
}

async function passes(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000);
  });
  const checked = check().then(
    () => true,
    () => false,
  );
  return Promise.race([checked, limit]).finally(() => clearTimeout(timer));
}

async function readyAnswer(response: ServerResponse, readiness: Readiness): Promise<void> {
  const failed = await failedChecks(readiness);
  answer(response, failed.length === 0 ? 200 : 503, { isReady: failed.length === 0, failed });
}

async function metricsAnswer(response: ServerResponse, metrics: Metrics): Promise<void> {
  response.writeHead(200, { 'content-type': metrics.registry.contentType });
  response.end(await metrics.registry.metrics());
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
