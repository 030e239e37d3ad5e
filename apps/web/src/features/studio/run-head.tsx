import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { CancelRun } from './cancel-run';
import { useNumbers } from './numbers';
import { RunAgain } from './run-again';
import { useRunName } from './run-name';
import { useRunTexts } from './run-texts';
import { hasResult, isUnderWay } from './runs';
import type { FullRun } from './record-tab';
import classes from './run.module.css';

/** What became of a run so far, and what can be done with all of it. */
export function RunHead({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
  const say = useRunTexts();
  const { moment } = useNumbers();
  const notKept = (useLocation().state as { readonly notKept?: string } | null)?.notKept;
  return (
    <>
      {notKept && (
        <Alert color="yellow" mb="md" role="alert">
          {notKept}
        </Alert>
      )}
      {run.state === 'SIGNED' && (
        <Alert color="yellow" mb="md">
          {say('signedNote', { who: run.signedBy?.name ?? '–', when: moment(run.signedAt ?? run.requestedAt) })}
        </Alert>
      )}
      {run.state === 'ANNOUNCED' && run.announcedAt && (
        <Alert color="green" mb="md">
          {say('announcedNote', { when: moment(run.announcedAt) })}
        </Alert>
      )}
      {run.state === 'CANCELLED' && <Alert mb="md">{say(hasResult(run) ? 'cancelledNote' : 'cancelledEarly')}</Alert>}
      {run.state === 'FAILED' && (
        <Alert color="red" mb="md" title={say('failedTitle')}>
          <Text mb="sm">{run.failure}</Text>
          <RunAgain run={run} />
        </Alert>
      )}
      <ParentLine run={run} numbers={numbers} />
      <RunActions run={run} />
    </>
  );
}

function ParentLine({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
  const say = useRunTexts();
  const nameOf = useRunName(numbers);
  const { id } = useCycle();
  if (!run.parent) return null;
  const parent = nameOf({ id: run.parent.id, requestedAt: run.requestedAt });
  return (
    <Text>
      <Anchor component={Link} to={`/console/${id}/matching/runs/${run.parent.id}`}>
        {say('adjusts', { parent })}
      </Anchor>
      {hasResult(run) && (
        <>
          {' · '}
          <Anchor component={Link} to={`/console/${id}/matching/compare?a=${run.parent.id}&b=${run.id}`}>
            {say('whatChanged')}
          </Anchor>
        </>
      )}
    </Text>
  );
}

function RunActions({ run }: { run: FullRun }) {
  const say = useRunTexts();
  const { id } = useCycle();
  const place = `/console/${id}/matching`;
  const next =
    run.state === 'ANNOUNCED'
      ? 'toAnnounced'
      : run.viewerCanAnnounce
        ? 'toSigned'
        : run.viewerCanSign
          ? 'toAnnounce'
          : null;
  return (
    <Group className={classes['actions']}>
      {next && (
        <Button
          component={Link}
          to={`${place}/runs/${run.id}/announce`}
          variant={next === 'toAnnounced' ? 'default' : 'filled'}
        >
          {say(next)}
        </Button>
      )}
      {hasResult(run) && (
        <Button component={Link} variant="default" to={`${place}/compare?a=${run.id}`}>
          {say('compare')}
        </Button>
      )}
      {run.viewerCanCancel && <CancelRun runId={run.id} isAsked={!isUnderWay(run)} isSigned={run.state === 'SIGNED'} />}
    </Group>
  );
}
