import { failedChecks, type Readiness } from '@bookends/telemetry';
import { Router } from 'express';

/** /healthz: the process answers. /readyz: its checks pass, or which do not. */
export function operatorRoutes(readiness: Readiness): Router {
  return Router()
    .get('/healthz', (_request, response) => void response.json({ isAlive: true }))
    .get('/readyz', async (_request, response) => {
      const failed = await failedChecks(readiness);
      response.status(failed.length === 0 ? 200 : 503).json({ isReady: failed.length === 0, failed });
    });
}
