import { createBrowserRouter, type RouteObject } from 'react-router';
import { Frame } from './frame';
import { NotFound, RouteFault } from './faults';
import { PageSkeleton } from './first-paint';
import { StartPage } from './start-page';

/** Every feature is a chunk of its own, loaded with the first of its addresses. */
const features: RouteObject[] = [{ path: '/start', element: <StartPage /> }];

export function createRoutes() {
  return createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <RouteFault />,
      hydrateFallbackElement: <PageSkeleton />,
      children: [
        ...features.map((route) => ({ ...route, errorElement: <RouteFault /> })),
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
}
