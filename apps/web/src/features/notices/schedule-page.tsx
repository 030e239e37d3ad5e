import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import { NoticeScheduleDocument } from './generated/graphql';
import { NextOut } from './next-out';
import { NoticesHead } from './notices-head';
import { OutboxNote } from './outbox-note';
import { StageSection } from './stage-section';
import { byStage } from './stages';
import { useNoticeTexts } from './texts';
import classes from './notices.module.css';

/** What this cycle writes to whom, stage by stage; what is next stands first. */
export function SchedulePage() {
  const say = useNoticeTexts();
  const { id: cycleId } = useCycle();
  const [{ data, error }, again] = useQuery({ query: NoticeScheduleDocument, variables: { cycleId } });
  const schedule = data?.cycle?.noticeSchedule;
  return (
    <>
      <NoticesHead part="schedule" />
      <Text c="dimmed" className={classes['lead']} mb="lg">
        {say('scheduleHelp')}
      </Text>
      {!data && !error && <ListSkeleton />}
      {error && !schedule && <FailedRead again={() => again({ requestPolicy: 'network-only' })} />}
      {data && !error && !schedule && <Text>{say('empty')}</Text>}
      {schedule && (
        <>
          <OutboxNote counts={data.cycle?.noticeCounts ?? []} />
          <NextOut schedule={schedule} />
          {byStage(schedule).map(({ stage, entries }) => (
            <StageSection key={stage} stage={stage} entries={entries} />
          ))}
        </>
      )}
    </>
  );
}
