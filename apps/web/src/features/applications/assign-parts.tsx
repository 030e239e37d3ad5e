import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useAssignTexts } from './assign-texts';
import type { ReviewersQuery } from './generated/graphql';

type Load = NonNullable<NonNullable<ReviewersQuery['cycle']>['reviewerLoads']>[number];

/** One reviewer with what they have to read already, and how they judge. */
export function Reviewer({ load: { reviewer, open, submitted, averageScore } }: { load: Load }) {
  const say = useAssignTexts();
  const mean = averageScore === null ? null : averageScore.toFixed(1);
  return (
    <Checkbox
      value={reviewer!.id}
      label={reviewer!.name ?? reviewer!.contact?.email ?? say('unnamed')}
      description={mean === null ? say('load', { open, submitted }) : say('loadScore', { open, submitted, mean })}
    />
  );
}

interface AssignedProps {
  readonly assigned: number;
  readonly uncovered: number;
  readonly close: () => void;
}

/** How many reviews are new, and what still lacks one. */
export function Assigned({ assigned, uncovered, close }: AssignedProps) {
  const say = useAssignTexts();
  return (
    <Stack>
      <Text fw={600}>{say('assigned', { count: assigned })}</Text>
      {uncovered > 0 && <Alert color="yellow">{say('uncovered', { count: uncovered })}</Alert>}
      <Group>
        <Button onClick={close} data-autofocus>
          {say('done')}
        </Button>
      </Group>
    </Stack>
  );
}
