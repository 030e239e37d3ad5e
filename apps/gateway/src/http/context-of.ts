import type { Request, Response } from 'express';
import type { GatewayContext } from '../graph/gateway-context';
import { callerOf } from './caller';

/** Everything of a request that its subgraphs are told. */
export async function contextOf({ req, res }: { req: Request; res: Response }): Promise<GatewayContext> {
  const { viewer, deadline } = callerOf(res);
  return { viewer, deadline, requestId: String(res.locals['requestId']), traceparent: traceparentOf(req) };
}

function traceparentOf(request: Request): string | undefined {
  const given = request.headers['traceparent'];
  return typeof given === 'string' && /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(given) ? given : undefined;
}
