import { createBrowserRouter, Navigate, useRoutes, type RouteObject } from 'react-router';
import { Frame, Main } from './frame';
import { NotFound, RouteFault } from './faults';
import { PageSkeleton } from './first-paint';
import { StartPage } from './start-page';

type Feature = () => Promise<{ readonly routes: RouteObject[] }>;

/** A part of the app at an address: a chunk of its own, loaded with the first page below that address. */
export function feature(path: string, load: Feature): RouteObject {
  return {
    path: `${path}/*`,
    errorElement: <RouteFault />,
    lazy: async () => {
      const { routes } = await load();
      return { element: <FeaturePages routes={routes} /> };
    },
  };
}

function FeaturePages({ routes }: { routes: RouteObject[] }) {
  return useRoutes(routes) ?? <NotFound />;
}

/** The parts of one cycle's console, by the addresses below /console/<cycle>. */
const consoleRooms: RouteObject[] = [
  feature('overview', () => import('../features/overview/routes')),
  feature('applications', () => import('../features/applications/routes')),
  feature('matching', () => import('../features/studio/routes')),
  feature('notices', () => import('../features/notices/routes')),
  feature('people', () => import('../features/people/routes')),
  feature('audit', () => import('../features/audit/routes')),
];

const routes: RouteObject[] = [
  { path: '/start', element: <StartPage /> },
  feature('/review', () => import('../features/reviewer/routes')),
  feature('/home', () => import('../features/participant/routes')),
  feature('/me', () => import('../features/applicant/routes')),
  {
    path: '/console',
    errorElement: <RouteFault />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./console/choose-cycle')).ChooseCycle }) },
      {
        path: ':cycleId',
        lazy: async () => ({ Component: (await import('./console/console-frame')).ConsoleFrame }),
        children: [
          { index: true, element: <Navigate to="overview" replace /> },
          ...consoleRooms,
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
  { path: '*', element: <NotFound /> },
];

export function createRoutes() {
  return createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <RouteFault />,
      hydrateFallbackElement: <Main page={<PageSkeleton />} />,
      children: routes,
    },
  ]);
}
