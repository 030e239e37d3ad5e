import { Fieldset } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Choice } from './autosave-state';
import { useAutosaveTexts } from './texts';
import classes from './autosave.module.css';

interface ConflictSidesProps {
  readonly field: string;
  readonly label: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** Both values as people read them. */
  readonly sides: Readonly<Record<Choice, ReactNode>>;
}

/** One field that two changed: what is here and what was saved elsewhere, side by side. */
export function ConflictSides({ field, label, choice, onChoose, sides }: ConflictSidesProps) {
  const say = useAutosaveTexts();
  return (
    <Fieldset legend={label} variant="unstyled">
      <div className={classes['sides']}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={classes['side']}>
            <span className={classes['sideName']}>
              <input
                type="radio"
                name={`conflict-${field}`}
                checked={choice === side}
                onChange={() => onChoose(side)}
              />
              {say(side)}
            </span>
            <span className={classes['value']}>{sides[side] ?? say('nothing')}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
