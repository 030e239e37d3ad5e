import { Badge, type MantineColor } from '@mantine/core';
import type { RunState } from './runs';
import { useWords } from './words';

const COLORS: Readonly<Record<RunState, MantineColor>> = {
  QUEUED: 'blue',
  RUNNING: 'blue',
  COMPUTED: 'gray',
  SIGNED: 'yellow',
  ANNOUNCED: 'green',
  FAILED: 'red',
  CANCELLED: 'gray',
};

export function RunStateBadge({ state }: { state: RunState }) {
  const word = useWords();
  return (
    <Badge variant="light" color={COLORS[state]} size="lg" tt="none">
      {word(state)}
    </Badge>
  );
}
