import { Navigate } from 'react-router';
import { useSession } from '../../../app/session';
import { isOver } from '../home/next-action';

/** `/home/match`, as letters without an id say it: the only running match, else the choice on the home page. */
export function AnyMatch() {
  const running = useSession().myMatches.filter((match) => !isOver(match));
  return <Navigate to={running.length === 1 ? `/home/match/${running[0]!.id}` : '/home'} replace />;
}
