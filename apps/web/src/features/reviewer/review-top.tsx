import { Button } from '@mantine/core';
import type { Progress } from './progress';
import { ProgressLine } from './progress-line';
import { useTexts } from './texts';
import classes from './reviewer.module.css';

interface ReviewTopProps {
  readonly progress: Progress;
  readonly isOpen: boolean;
  readonly skip: () => void;
  readonly recuse: () => void;
}

/** How far the reviewer is, and the ways past this application. */
export function ReviewTop({ progress, isOpen, skip, recuse }: ReviewTopProps) {
  const say = useTexts();
  return (
    <div className={classes['top']}>
      <div className={classes['way']}>
        <ProgressLine progress={progress} />
      </div>
      {isOpen && (
        <div className={classes['tools']}>
          <Button variant="default" onClick={recuse}>
            {say('conflict')}
          </Button>
          <Button variant="default" onClick={skip}>
            {say('skip')}
          </Button>
        </div>
      )}
    </div>
  );
}
