import { Skeleton, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { PageTitle } from '../../ui/page-title';
import { FailedRead } from '../../ui/read-states';
import { CriteriaPanel } from './criteria-panel';
import { DecisionsPanel } from './decisions-panel';
import { StudioInputsDocument } from './generated/graphql';
import { canBeMatched, PoolCheck } from './pool-check';
import { RunList } from './run-list';
import { useRuns } from './runs';
import { StartRun } from './start-run';
import { useStudioTexts } from './studio-texts';
import classes from './studio.module.css';

/** Decisions and runs touch what a run would be over, also where their lists are empty. */
const INPUTS = { additionalTypenames: ['Pin', 'Block', 'CriteriaSet', 'Pool'] };

/** What goes into a run, a way to start one, and all that there are. */
export function StudioPage() {
  const say = useStudioTexts();
  const { id: cycleId } = useCycle();
  const [{ data, error }, again] = useQuery({ query: StudioInputsDocument, variables: { cycleId }, context: INPUTS });
  const inputs = data?.cycle;
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Text className={classes['lead']}>{say('lead')}</Text>
      <div className={classes['room']}>
        <div className={classes['stack']}>
          {inputs?.pool && <PoolCheck pool={inputs.pool} />}
          {inputs?.pool && canBeMatched(inputs.pool) && <StartRun />}
          {!inputs && !error && <Skeleton height="16rem" />}
          {!inputs && error && <FailedRead again={() => again({ requestPolicy: 'network-only' })} />}
          <Runs />
        </div>
        <div className={classes['stack']}>
          {inputs?.criteria && <CriteriaPanel criteria={inputs.criteria} />}
          {inputs && <DecisionsPanel pins={inputs.pins ?? []} blocks={inputs.blocks ?? []} />}
          {!inputs && !error && <Skeleton height="24rem" />}
        </div>
      </div>
    </>
  );
}

function Runs() {
  const { id } = useCycle();
  const { runs, numbers, error, isInterrupted, again } = useRuns(id);
  if (runs) return <RunList runs={runs} numbers={numbers} isInterrupted={isInterrupted} />;
  return error ? <FailedRead again={again} /> : <Skeleton height="16rem" />;
}
