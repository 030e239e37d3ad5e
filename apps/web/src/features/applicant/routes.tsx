import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { ApplicationRoom } from './application-room';
import { CheckAnswers } from './check-answers';
import { MyApplications } from './my-applications';
import { Receipt } from './receipt';
import { SectionPage } from './section-page';
import { StartApplication } from './start-application';
import { ApplicationStart, StatusPage } from './status-page';
import { TaskList } from './task-list';

const AboutYou = lazy(async () => ({ default: (await import('./about-you/about-you')).AboutYou }));
const Profile = lazy(async () => ({ default: (await import('./profile/profile')).Profile }));

export const routes: RouteObject[] = [
  { index: true, element: <MyApplications /> },
  { path: 'apply/:cycleId/:side', element: <StartApplication /> },
  { path: 'profile', element: <Profile /> },
  {
    path: 'applications/:id',
    element: <ApplicationRoom />,
    children: [
      { index: true, element: <ApplicationStart /> },
      { path: 'answers', element: <TaskList /> },
      { path: 'check', element: <CheckAnswers /> },
      { path: 'about-you', element: <AboutYou /> },
      { path: 'receipt', element: <Receipt /> },
      { path: 'status', element: <StatusPage /> },
      { path: ':section', element: <SectionPage /> },
    ],
  },
];
