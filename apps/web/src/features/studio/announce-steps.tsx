import { Alert, Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { PageSkeleton } from '../../app/first-paint';
import { PageTitle } from '../../ui/page-title';
import { AnnounceWork } from './announce-work';
import { Announced } from './announced';
import { announcementOf } from './announcement';
import { useAnnounceTexts } from './announce-texts';
import type { FullRun } from './record-tab';
import { useRunName } from './run-name';
import { PeopleProvider, useReadPeople } from './run-people';
import { RunStateBadge } from './run-state';
import { useArrivalFocus } from './use-arrival-focus';

export function AnnounceSteps({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
  const say = useAnnounceTexts();
  const { id: cycleId } = useCycle();
  const name = useRunName(numbers)(run);
  const people = useReadPeople(run.id, run.summary === null);
  const announcement = announcementOf(people.proposals);
  const isAnnounced = run.state === 'ANNOUNCED';
  const arrival = useArrivalFocus<HTMLDivElement>(isAnnounced);
  const isPossible = run.state === 'COMPUTED' || run.state === 'SIGNED';
  return (
    <PeopleProvider value={people}>
      <Anchor component={Link} to={`/console/${cycleId}/matching/runs/${run.id}`}>
        {say('toRun', { run: name })}
      </Anchor>
      <Group mt="sm" gap="md" align="baseline">
        <PageTitle>{say(isAnnounced ? 'done' : 'title', { run: name })}</PageTitle>
        <RunStateBadge state={run.state} />
      </Group>
      {isAnnounced && <Announced run={run} focus={arrival} />}
      {!isAnnounced && !isPossible && (
        <Alert color="yellow">{say('notPossible', { state: say('states', { state: run.state }) })}</Alert>
      )}
      {isPossible && !people.isWhole && <PageSkeleton />}
      {isPossible && people.isWhole && <AnnounceWork run={run} announcement={announcement} />}
    </PeopleProvider>
  );
}
