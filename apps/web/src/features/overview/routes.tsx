import type { RouteObject } from 'react-router';
import { LateSheetsPage } from './late-sheets-page';
import { OverviewPage } from './overview-page';
import { UnconfirmedPage } from './unconfirmed-page';

export const routes: RouteObject[] = [
  { index: true, element: <OverviewPage /> },
  { path: 'goal-sheets', element: <LateSheetsPage /> },
  { path: 'matches', element: <UnconfirmedPage /> },
];
