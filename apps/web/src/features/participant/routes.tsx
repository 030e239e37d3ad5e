import { lazy } from 'react';
import type { RouteObject } from 'react-router';

const HomePage = lazy(async () => ({ default: (await import('./home/home-page')).HomePage }));
const LettersPage = lazy(async () => ({ default: (await import('./home/letters-page')).LettersPage }));
const MatchPage = lazy(async () => ({ default: (await import('./match/match-page')).MatchPage }));
const SheetPage = lazy(async () => ({ default: (await import('./goals/sheet-page')).SheetPage }));
const AnyMatch = lazy(async () => ({ default: (await import('./match/any-match')).AnyMatch }));

export const routes: RouteObject[] = [
  { index: true, element: <HomePage /> },
  { path: 'match', element: <AnyMatch /> },
  { path: 'match/:matchId', element: <MatchPage /> },
  { path: 'goals/:sheetId', element: <SheetPage /> },
  { path: 'goal-sheet', element: <AnyMatch /> },
  { path: 'letters', element: <LettersPage /> },
];
