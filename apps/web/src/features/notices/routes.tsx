import type { RouteObject } from 'react-router';
import { LetterPage } from './letter-page';
import { LogPage } from './log-page';
import { NoticePage } from './notice-page';
import { SchedulePage } from './schedule-page';

export const routes: RouteObject[] = [
  { index: true, element: <SchedulePage /> },
  { path: 'letters/:template', element: <LetterPage /> },
  { path: 'log', element: <LogPage /> },
  { path: 'log/:noticeId', element: <NoticePage /> },
];
