import { Checkbox, Stack, Text } from '@mantine/core';
import { keyOf } from './goal-fields';
import { messageAt, type GoalPart } from './goal-part';
import { useGoalTexts } from './texts';

interface Objective {
  readonly id: string;
  readonly position: number;
  readonly text: string;
}

/** Which objectives of the program a goal serves. */
export function ObjectiveChoice({
  goalId,
  autosave,
  problems,
  objectives,
}: GoalPart & { objectives: readonly Objective[] }) {
  const say = useGoalTexts();
  const key = keyOf(goalId, 'objectiveIds');
  const chosen = autosave.values[key];
  if (objectives.length === 0) return <Text>{say('noObjectives')}</Text>;
  return (
    <Checkbox.Group
      size="md"
      id={key}
      tabIndex={-1}
      label={say('objectiveIds')}
      description={say('objectiveIds_HELP')}
      error={messageAt(problems, key)}
      value={Array.isArray(chosen) ? [...chosen] : []}
      onChange={(ids) => autosave.set(key, ids)}
    >
      <Stack gap="sm" mt="xs">
        {objectives.map(({ id, text }) => (
          <Checkbox key={id} value={id} label={text} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
