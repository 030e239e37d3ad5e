import { Alert, Text } from '@mantine/core';
import type { UsedAutosave } from '../../../ui/autosave/use-autosave';
import { partsOf, type GoalValue } from './goal-fields';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import type { FieldNames } from './use-field-names';
import classes from './goals.module.css';

interface LostTextProps {
  readonly seen: SeenSheet;
  readonly openIds: readonly string[];
  readonly autosave: UsedAutosave<GoalValue>;
  readonly names: FieldNames;
}

/** What was typed into a goal that the other side removed meanwhile: it has no place any more, and is not lost. */
export function LostText({ seen: { name }, openIds, autosave, names }: LostTextProps) {
  const say = useGoalTexts();
  const lost = autosave.problems.filter(({ field }) => field !== null && !openIds.includes(partsOf(field)[0]));
  if (lost.length === 0) return null;
  return (
    <Alert color="yellow" title={say('goalGone', { name })}>
      {lost.map(({ field }) => (
        <Text key={field} className={classes['text']} mb="sm">
          {names.show(field ?? '', autosave.values[field ?? ''])}
        </Text>
      ))}
    </Alert>
  );
}
