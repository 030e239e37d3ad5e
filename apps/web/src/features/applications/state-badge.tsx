import type { ApplicationState } from './generated/graphql';
import { useTexts } from './texts';
import classes from './state-badge.module.css';

const COLOURS: Readonly<Record<ApplicationState, 'good' | 'warn' | 'note' | 'plain'>> = {
  DRAFT: 'plain',
  SUBMITTED: 'note',
  IN_REVIEW: 'note',
  NEEDS_INFORMATION: 'warn',
  ACCEPTED: 'good',
  WAITLISTED: 'warn',
  DECLINED: 'plain',
  PLACED: 'good',
  CARRIED_OVER: 'plain',
  WITHDRAWN: 'plain',
};

/** How far an application is: in words, and in a colour that says no more than they do. Light, as a table has many. */
export function StateBadge({ state }: { state: ApplicationState }) {
  const say = useTexts();
  return <span className={`${classes['badge']} ${classes[COLOURS[state]]}`}>{say(`state_${state}`)}</span>;
}
