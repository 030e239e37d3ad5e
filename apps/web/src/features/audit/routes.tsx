import type { RouteObject } from 'react-router';
import { AuditPage } from './audit-page';
import { LOGS } from './logs';

export const routes: RouteObject[] = LOGS.map((log) =>
  log === 'program'
    ? { index: true, element: <AuditPage log={log} /> }
    : { path: log, element: <AuditPage key={log} log={log} /> },
);
