import { NavLink } from 'react-router';
import classes from './room-parts.module.css';

export interface RoomPart {
  readonly to: string;
  readonly text: string;
}

/** The parts of a room, each at an address of its own. */
export function RoomParts({ label, parts }: { label: string; parts: readonly RoomPart[] }) {
  return (
    <nav aria-label={label} className={classes['parts']}>
      <ul>
        {parts.map(({ to, text }) => (
          <li key={to}>
            <NavLink to={to} end>
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
