import { openStartPage } from './apply/start-page';
import { clockRoute } from './demo/clock-route';
import { calendarRoute } from './calendar/calendar-route';
import { interestRoutes } from './interest/interest-routes';
import { openHome, openProgram } from './program/open-program';
import type { PublicRoute } from './public-request';
import { statementRoutes } from './statements/statement-routes';

/** Every page that can be read without signing in, by its address. */
export const publicRoutes: readonly PublicRoute[] = [
  { pattern: /^\/$/, open: openHome },
  { pattern: /^\/programs\/(?<slug>[a-z0-9-]{1,60})$/, open: openProgram },
  { pattern: /^\/apply\/(?<side>mentee|mentor)$/, open: openStartPage },
  ...statementRoutes,
  ...interestRoutes,
  calendarRoute,
  clockRoute,
];
