import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { StudioPage } from './studio-page';

const RunPage = lazy(async () => ({ default: (await import('./run-page')).RunPage }));
const AnnouncePage = lazy(async () => ({ default: (await import('./announce-page')).AnnouncePage }));
const ComparePage = lazy(async () => ({ default: (await import('./compare-page')).ComparePage }));

export const routes: RouteObject[] = [
  { index: true, element: <StudioPage /> },
  { path: 'runs/:runId', element: <RunPage /> },
  { path: 'runs/:runId/announce', element: <AnnouncePage /> },
  { path: 'compare', element: <ComparePage /> },
];
