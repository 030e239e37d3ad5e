import type { RouteObject } from 'react-router';
import { ComparePage } from './compare-page';
import { RunPage } from './run-page';
import { StudioPage } from './studio-page';

export const routes: RouteObject[] = [
  { index: true, element: <StudioPage /> },
  { path: 'runs/:runId', element: <RunPage /> },
  { path: 'compare', element: <ComparePage /> },
];
