import { Group } from '@mantine/core';
import { PageTitle } from '../../ui/page-title';
import type { FullRun } from './record-tab';
import { useRunName } from './run-name';
import { RunStateBadge } from './run-state';
import { useWords } from './words';

export function RunTitle({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
  const word = useWords();
  const name = useRunName(numbers)(run);
  return (
    <Group mt="sm" gap="md" align="baseline">
      <PageTitle document={name}>{`${name}: ${word(run.goal)}`}</PageTitle>
      <RunStateBadge state={run.state} />
    </Group>
  );
}
