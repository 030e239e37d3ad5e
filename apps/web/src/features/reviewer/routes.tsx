import type { RouteObject } from 'react-router';
import { CyclesPage } from './cycles-page';
import { GivenPage } from './given-page';
import { NextPage } from './next-page';
import { ReviewPage } from './review-page';

export const routes: RouteObject[] = [
  { index: true, element: <CyclesPage /> },
  { path: ':cycleId/next', element: <NextPage /> },
  { path: ':cycleId/given', element: <GivenPage /> },
  { path: ':cycleId/:applicationId', element: <ReviewPage /> },
];
