import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { NoticeScheduleQuery } from './generated/graphql';
import { useNoticePlaces } from './places';
import { useNoticeTexts } from './texts';
import classes from './notices.module.css';

type Counts = NonNullable<NonNullable<NoticeScheduleQuery['cycle']>['noticeCounts']>;

const WAITING = ['PLANNED', 'QUEUED', 'SENDING', 'RETRY'];
const TROUBLED = ['BOUNCED', 'FAILED'];

/** What of the mail needs a look: each sentence leads to the letters behind it. */
export function OutboxNote({ counts }: { counts: Counts }) {
  const say = useNoticeTexts();
  const places = useNoticePlaces();
  const sum = (states: readonly string[]): number =>
    counts.reduce((total, { state, count }) => total + (states.includes(state) ? count : 0), 0);
  const held = counts.reduce((total, one) => total + one.held, 0);
  const sentences = [
    { key: 'troubled', count: sum(TROUBLED), to: places.log({ state: TROUBLED.join('.') }) },
    { key: 'heldBack', count: held, to: places.log({ state: 'HELD' }) },
    { key: 'waiting', count: sum(WAITING), to: places.log({ state: WAITING.join('.') }) },
  ] as const;
  const shown = sentences.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={classes['note']}>
      {shown.map(({ key, count, to }) => (
        <li key={key} data-tone={key}>
          {say(key, { count })}{' '}
          <Anchor component={Link} to={to}>
            {say('look', { count })}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
