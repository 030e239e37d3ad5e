import { Badge, Text, Title } from '@mantine/core';
import { AmendStep } from './amend-step';
import { ConcludeGoal } from './conclude-goal';
import type { Goal } from './goal-fields';
import { GoalWords } from './goal-words';
import { useRelevantLabel } from './relevant-label';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import classes from './goals.module.css';

/** The goals to be read; those at work can be concluded, and the sheet be amended, where the viewer may. */
export function AgreedGoals({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const goals = seen.sheet.text?.goals ?? [];
  return (
    <div className={classes['editor']}>
      {goals.length === 0 && <Text>{say('noGoalsYet')}</Text>}
      {goals.map((goal, index) => (
        <GoalToRead key={goal.id} seen={seen} goal={goal} number={index + 1} />
      ))}
      {seen.sheet.viewerCanAmend && <AmendStep seen={seen} />}
    </div>
  );
}

const TONES = {
  DRAFT: 'gray',
  ACTIVE: 'blue',
  ACHIEVED: 'green',
  PARTLY_ACHIEVED: 'green',
  DROPPED: 'gray',
  CARRIED_ON: 'blue',
} as const;

export function GoalToRead({ seen, goal, number }: { seen: SeenSheet; goal: Goal; number: number }) {
  const say = useGoalTexts();
  const relevant = useRelevantLabel(seen);
  const id = `goal-${goal.id}`;
  return (
    <section className={classes['goal']} aria-labelledby={id}>
      <div className={classes['goalHead']}>
        <Text size="sm" fw={600} c="dimmed">
          {say('goal', { number })}
        </Text>
        {goal.state !== 'DRAFT' && (
          <Badge variant="light" color={TONES[goal.state]} tt="none" size="lg">
            {say(goal.state)}
          </Badge>
        )}
      </div>
      <Title order={3} id={id} tabIndex={-1} mb="md" className={classes['text']}>
        {goal.specific ?? say('notWritten')}
      </Title>
      <GoalWords goal={goal} relevant={relevant} />
      {seen.sheet.viewerCanConclude && goal.state === 'ACTIVE' && <ConcludeGoal seen={seen} goal={goal} />}
    </section>
  );
}
