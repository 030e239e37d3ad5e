import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import { GoalToRead } from './agreed-goals';
import { EditorBar } from './editor-bar';
import { ExampleGoals } from './example-goals';
import { GOALS_AT_MOST, isOpen } from './goal-fields';
import { GoalForm } from './goal-form';
import { LostText } from './lost-text';
import { ProblemSummary } from './problem-summary';
import type { SeenSheet } from './seen-sheet';
import { StepRefusal } from './step-refusal';
import { useGoalTexts } from './texts';
import { useGoalWriting } from './use-goal-writing';
import classes from './goals.module.css';

/** The open goals, to be written by both sides at once; the mentee submits them. */
export function GoalEditor({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const { sheet } = seen;
  const goals = useMemo(() => sheet.text?.goals ?? [], [sheet]);
  const openIds = useMemo(() => goals.filter(isOpen).map(({ id }) => id), [goals]);
  const { autosave, step, list, submission, names } = useGoalWriting(seen, openIds);
  return (
    <div className={classes['editor']}>
      <ExampleGoals sheetId={sheet.id} />
      {autosave.isRestored && <Text c="var(--note)">{say('restored')}</Text>}
      <StepRefusal step={step} />
      <ProblemSummary submission={submission} names={names} />
      <LostText seen={seen} openIds={openIds} autosave={autosave} names={names} />
      {goals
        .filter((goal) => !isOpen(goal))
        .map((goal, index) => (
          <GoalToRead key={goal.id} seen={seen} goal={goal} number={index + 1} />
        ))}
      {openIds.length === 0 && <Text>{say('noGoalsYet')}</Text>}
      {openIds.map((id, index) => (
        <GoalForm
          key={id}
          seen={seen}
          goalId={id}
          number={goals.length - openIds.length + index + 1}
          autosave={autosave}
          problems={[...autosave.problems, ...submission.problems]}
          remove={() => list.remove(id)}
        />
      ))}
      <AddGoal count={openIds.length} add={list.add} />
      <EditorBar
        seen={seen}
        autosave={autosave}
        names={names}
        isUnderWay={step.isUnderWay}
        submit={submission.submit}
      />
    </div>
  );
}

function AddGoal({ count, add }: { count: number; add: () => Promise<void> }) {
  const say = useGoalTexts();
  const left = GOALS_AT_MOST - count;
  return (
    <div>
      {left > 0 && (
        <Button variant={count === 0 ? 'filled' : 'default'} onClick={() => void add()}>
          {say(count === 0 ? 'firstGoal' : 'addGoal')}
        </Button>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {left > 0 ? say('goalsLeft', { count: left }) : say('enoughGoals')}
      </Text>
    </div>
  );
}
