import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { ApplicationsPage } from './applications-page';

const ImportPage = lazy(async () => ({ default: (await import('./import/import-page')).ImportPage }));

export const routes: RouteObject[] = [
  { index: true, element: <ApplicationsPage /> },
  { path: 'import', element: <ImportPage /> },
];
