import type { RouteObject } from 'react-router';
import { AboutYou } from './about-you/about-you';
import { ApplicationRoom } from './application-room';
import { CheckAnswers } from './check-answers';
import { MyApplications } from './my-applications';
import { Profile } from './profile/profile';
import { Receipt } from './receipt';
import { SectionPage } from './section-page';
import { StartApplication } from './start-application';
import { ApplicationStart, StatusPage } from './status-page';
import { TaskList } from './task-list';

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
