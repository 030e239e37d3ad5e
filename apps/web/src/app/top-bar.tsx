import { NavLink } from 'react-router';
import { AccountMenu } from './account-menu';
import { holds, useSession, type Session } from './session';
import { useAppTexts } from './texts';
import classes from './frame.module.css';

/** The places that are open to the viewer, and their account. */
export function TopBar() {
  const say = useAppTexts();
  const session = useSession();
  return (
    <header className={classes['bar']}>
      <div className={classes['barInside']}>
        <a href="/" className={classes['logo']}>
          Bookends
        </a>
        <nav aria-label={say('places')}>
          <ul className={classes['places']}>
            {placesOf(session).map(({ to, text }) => (
              <li key={to}>
                <NavLink to={to} className={classes['place']}>
                  {say(text)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <AccountMenu />
      </div>
    </header>
  );
}

function placesOf(session: Session) {
  const places = [
    { to: '/console', text: 'console', isOpen: holds(session, 'COORDINATOR') },
    { to: '/review', text: 'review', isOpen: holds(session, 'REVIEWER') },
    { to: '/home', text: 'home', isOpen: session.myMatches.length > 0 },
    {
      to: '/me',
      text: 'applications',
      isOpen: session.myApplications.length > 0 || session.viewer?.roles.length === 0,
    },
  ] as const;
  return places.filter(({ isOpen }) => isOpen);
}
