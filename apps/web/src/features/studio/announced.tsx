import { Alert, Anchor, Group, Text } from '@mantine/core';
import type { RefObject } from 'react';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useAnnounceTexts } from './announce-texts';
import { useNumbers } from './numbers';
import type { FullRun } from './record-tab';

export function Announced({ run, focus }: { run: FullRun; focus: RefObject<HTMLDivElement | null> }) {
  const say = useAnnounceTexts();
  const { moment } = useNumbers();
  const { id: cycleId } = useCycle();
  return (
    <Alert ref={focus} tabIndex={-1} color="green" maw="var(--measure)">
      {run.announcedAt && <Text mb="xs">{say('announcedAt', { when: moment(run.announcedAt) })}</Text>}
      <Text mb="sm">{say('next1')}</Text>
      <Group>
        <Anchor component={Link} to={`/console/${cycleId}/notices`}>
          {say('toNotices')}
        </Anchor>
        <Anchor component={Link} to={`/console/${cycleId}/people`}>
          {say('toPeople')}
        </Anchor>
      </Group>
    </Alert>
  );
}
