import type { RouteObject } from 'react-router';
import { PeoplePage } from './people-page';

export const routes: RouteObject[] = [{ index: true, element: <PeoplePage /> }];
