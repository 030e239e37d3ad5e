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
  const read = useRuns(cycleId);
  const inputs = data?.cycle;
  const isReading = (!inputs && !error) || (!read.runs && !read.error);
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Text className={classes['lead']}>{say('lead')}</Text>
      {isReading ? (
        <Skeleton height="60rem" />
      ) : (
        <div className={classes['room']}>
          <div className={classes['stack']}>
            {inputs?.pool && <PoolCheck pool={inputs.pool} />}
            {inputs?.pool && canBeMatched(inputs.pool) && <StartRun />}
            {!inputs && error && <FailedRead again={() => again({ requestPolicy: 'network-only' })} />}
            {read.runs && <RunList runs={read.runs} numbers={read.numbers} isInterrupted={read.isInterrupted} />}
            {!read.runs && read.error && <FailedRead again={read.again} />}
          </div>
          <div className={classes['stack']}>
            {inputs?.criteria && <CriteriaPanel criteria={inputs.criteria} />}
            {inputs && <DecisionsPanel pins={inputs.pins ?? []} blocks={inputs.blocks ?? []} />}
          </div>
        </div>
      )}
    </>
  );
}
