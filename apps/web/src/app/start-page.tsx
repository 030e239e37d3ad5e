import { Navigate } from 'react-router';
import { useSession } from './session';
import { startPlace } from './start-place';

/** Sends everybody who has just signed in to where their work is. */
export function StartPage() {
  return <Navigate to={startPlace(useSession())} replace />;
}
