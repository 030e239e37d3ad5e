import { Badge } from '@mantine/core';
import type { NoticeLineFragment, NoticeState } from './generated/graphql';
import { useLogTexts } from './texts';
import classes from './log.module.css';

const TONES: Readonly<Record<NoticeState, string>> = {
  PLANNED: 'blue',
  QUEUED: 'blue',
  SENDING: 'blue',
  SENT: 'green',
  BOUNCED: 'red',
  RETRY: 'yellow',
  FAILED: 'red',
  CANCELLED: 'gray',
  SUPERSEDED: 'gray',
  SUPPRESSED: 'gray',
};

/** Where a letter stands, and what is special about it. */
export function NoticeBadges({ notice }: { notice: Pick<NoticeLineFragment, 'state' | 'isHeld' | 'isAmbiguous'> }) {
  const say = useLogTexts();
  return (
    <div className={classes['badges']}>
      <Badge variant="light" color={TONES[notice.state]} tt="none">
        {say(notice.state)}
      </Badge>
      {notice.isHeld && (
        <Badge variant="light" color="yellow" tt="none">
          {say('isHeld')}
        </Badge>
      )}
      {notice.isAmbiguous && (
        <Badge variant="light" color="yellow" tt="none">
          {say('isAmbiguous')}
        </Badge>
      )}
    </div>
  );
}
