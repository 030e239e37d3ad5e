import { Alert, Anchor, Group, Text } from '@mantine/core';
import type { RefObject } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { PageTitle } from '../../ui/page-title';
import { AnnounceFacts } from './announce-facts';
import { AnnounceForm } from './announce-form';
import { announcementOf } from './announcement';
import { useAnnounceTexts } from './announce-texts';
import { StudioRunDocument } from './generated/graphql';
import { Letters } from './letters';
import { useNumbers } from './numbers';
import type { FullRun } from './record-tab';
import { useRunName } from './run-name';
import { PeopleProvider, useReadPeople } from './run-people';
import { RunStateBadge } from './run-state';
import { useRuns } from './runs';
import { SignRun } from './sign-run';
import { useArrivalFocus } from './use-arrival-focus';
import studio from './studio.module.css';

/** From a computed run to people being told: look, sign, announce. */
export function AnnouncePage() {
  const { runId = '' } = useParams();
  const { id: cycleId } = useCycle();
  const { numbers } = useRuns(cycleId);
  const [{ data, error }] = useQuery({ query: StudioRunDocument, variables: { id: runId } });
  if (data?.run === null || isForbidden(error)) return <NotYours />;
  if (!data?.run) return <PageSkeleton />;
  return <Steps run={data.run} numbers={numbers} />;
}

function Steps({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
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
      {isPossible && people.isWhole && (
        <>
          <Text className={studio['lead']}>{say('lead')}</Text>
          <div className={studio['stack']}>
            <AnnounceFacts run={run} announcement={announcement} />
            <Letters proposals={announcement.proposals} />
            <SignRun run={run} />
            <AnnounceForm run={run} announcement={announcement} />
          </div>
        </>
      )}
    </PeopleProvider>
  );
}

function Announced({ run, focus }: { run: FullRun; focus: RefObject<HTMLDivElement | null> }) {
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
