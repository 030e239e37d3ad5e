import { Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { PageTitle } from '../../ui/page-title';
import { RoomParts } from '../../ui/room-parts';
import { DownloadLog } from './download-log';
import { EntryRows } from './entry-rows';
import { FilterBar } from './filter-bar';
import { readFilters } from './filters';
import { LOGS, type LogName } from './logs';
import { useAuditTexts } from './texts';
import classes from './audit.module.css';

/** Who did what, when and why: one log of the program at a time. */
export function AuditPage({ log }: { log: LogName }) {
  const say = useAuditTexts();
  const [address] = useSearchParams();
  const { id: cycleId, program } = useCycle();
  const room = `/console/${cycleId}/audit`;
  return (
    <>
      <PageTitle document={`${say(log)} – ${say('title')}`}>{say('title')}</PageTitle>
      <Text c="dimmed" className={classes['lead']} mb="md">
        {say('help')}
      </Text>
      <RoomParts
        label={say('parts')}
        parts={LOGS.map((one) => ({ to: one === 'program' ? room : `${room}/${one}`, text: say(one) }))}
      />
      {program && (
        <>
          <FilterBar log={log} programId={program.id} />
          <Entries key={`entries ${log} ${address}`} log={log} programId={program.id} />
          <DownloadLog key={`file ${log} ${address}`} log={log} programId={program.id} filters={readFilters(address)} />
        </>
      )}
    </>
  );
}

function Entries({ log, programId }: { log: LogName; programId: string }) {
  const [address] = useSearchParams();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <EntryRows
      key={after ?? ''}
      log={log}
      programId={programId}
      filters={readFilters(address)}
      after={after}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
    />
  ));
}
