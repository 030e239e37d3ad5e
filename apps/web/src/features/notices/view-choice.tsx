import { Link, useSearchParams } from 'react-router';
import type { NoticeLogQuery } from './generated/graphql';
import { countViews, withFilter } from './log-filters';
import { useLogTexts } from './texts';
import classes from './log.module.css';

type Counts = NonNullable<NonNullable<NoticeLogQuery['cycle']>['noticeCounts']>;

/** Where the letters stand, as links to those that stand so. */
export function ViewChoice({ counts }: { counts: Counts }) {
  const say = useLogTexts();
  const [address] = useSearchParams();
  const chosen = address.get('state') ?? 'ALL';
  return (
    <nav aria-label={say('states')} className={classes['views']}>
      <ul>
        {countViews(counts).map(({ view, count }) => (
          <li key={view}>
            <Link
              to={`?${withFilter(address, 'state', view === 'ALL' ? null : view)}`}
              aria-current={chosen.split('.').includes(view) ? 'true' : undefined}
            >
              {say(view)} <span>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
