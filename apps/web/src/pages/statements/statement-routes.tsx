import type { PublicRoute } from '../public-request';
import { accessibility } from './accessibility';
import { codeOfConduct } from './code-of-conduct';
import { privacy } from './privacy';
import type { Statements } from './statement';
import { StatementPage } from './statement-page';

/** The texts of the house about itself, at fixed addresses. */
export const statementRoutes: readonly PublicRoute[] = [
  route(/^\/privacy$/, privacy),
  route(/^\/accessibility$/, accessibility),
  route(/^\/code-of-conduct$/, codeOfConduct),
];

function route(pattern: RegExp, statements: Statements): PublicRoute {
  return {
    pattern,
    open: async ({ locale }) => {
      const statement = statements[locale];
      return { ...statement, page: <StatementPage {...statement} /> };
    },
  };
}
