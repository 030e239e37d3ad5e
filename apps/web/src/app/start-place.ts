import { holds, type Session } from './session';

/** Where somebody's work is, most pressing side first: the console, the reviews, their match, their application. */
export function startPlace(session: Session): string {
  if (holds(session, 'COORDINATOR')) return '/console';
  if (holds(session, 'REVIEWER')) return '/review';
  if (session.myMatches.length > 0) return '/home';
  return '/me';
}
