import { Button, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { SaveStatus } from '../../../ui/autosave/save-status';
import type { UsedAutosave } from '../../../ui/autosave/use-autosave';
import type { GoalValue } from './goal-fields';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import type { FieldNames } from './use-field-names';
import classes from './goals.module.css';

/** Needed by few: loaded when somebody looks at what differs. */
const ConflictDialog = lazy(async () => ({
  default: (await import('./goal-conflict')).GoalConflict,
}));

interface EditorBarProps {
  readonly seen: SeenSheet;
  readonly autosave: UsedAutosave<GoalValue>;
  readonly names: FieldNames;
  readonly isUnderWay: boolean;
  readonly submit: () => Promise<void>;
}

/** What is saved, what both changed, and the step that comes next; always in sight while somebody writes. */
export function EditorBar({ seen: { sheet, name }, autosave, names, isUnderWay, submit }: EditorBarProps) {
  const say = useGoalTexts();
  const [isDeciding, setDeciding] = useState(false);
  return (
    <div className={classes['bar']}>
      <SaveStatus autosave={autosave} onDecide={() => setDeciding(true)} />
      {sheet.viewerCanSubmit ? (
        <Button loading={isUnderWay} onClick={() => void submit()}>
          {say('submit')}
        </Button>
      ) : (
        <Text size="sm">{say('submitNot', { name })}</Text>
      )}
      {isDeciding && (
        <Suspense>
          <ConflictDialog autosave={autosave} names={names} close={() => setDeciding(false)} />
        </Suspense>
      )}
    </div>
  );
}
