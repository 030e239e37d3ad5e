import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { downloadCsv } from '../../ui/csv';
import type { AuditFilters } from './filters';
import type { LogName } from './logs';
import { MOST_ENTRIES, readWholeLog, type Entry } from './read-whole-log';
import { useAuditTexts } from './texts';

type Outcome = { readonly key: 'csvDone' | 'csvCut'; readonly count: number } | { readonly key: 'csvFailed' };

interface DownloadProps {
  log: LogName;
  programId: string;
  filters: AuditFilters;
}

/** The entries that the filters leave, as a file. */
export function DownloadLog({ log, programId, filters }: DownloadProps) {
  const say = useAuditTexts();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    const { entries, isWhole } = await readWholeLog(client, log, { programId, ...filters });
    setBusy(false);
    if (!isWhole && entries.length < MOST_ENTRIES) return setOutcome({ key: 'csvFailed' });
    const heading = (['when', 'who', 'what', 'kind', 'id', 'facts', 'reason'] as const).map((key) => say(key));
    downloadCsv(`${say('title')} ${say(log)}`, [heading, ...entries.map((entry) => cellsOf(entry, say('calendar')))]);
    setOutcome({ key: isWhole ? 'csvDone' : 'csvCut', count: entries.length });
  };
  return (
    <Group mt="lg">
      <Button variant="default" loading={isBusy} onClick={() => void read()}>
        {say('csv')}
      </Button>
      <Text role="status">{outcome && say(outcome.key, 'count' in outcome ? { count: outcome.count } : {})}</Text>
    </Group>
  );
}

const cellsOf = (entry: Entry, calendar: string): readonly string[] => [
  entry.at,
  entry.actor ? (entry.actor.name ?? entry.actor.id) : calendar,
  entry.action,
  entry.subjectKind,
  entry.subjectId,
  entry.facts.map(({ name, value }) => `${name}=${value}`).join('; '),
  entry.reason ?? '',
];
