import type { RouteObject } from 'react-router';
import { StudioPage } from './studio-page';

export const routes: RouteObject[] = [{ index: true, element: <StudioPage /> }];
