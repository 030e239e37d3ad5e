import { Button } from '@mantine/core';
import { useTexts } from './texts';
import classes from './applications.module.css';

interface SelectionBarProps {
  /** Null when all that match are chosen, and nobody knows how many those are. */
  readonly count: number | null;
  readonly decide: () => void;
  readonly none: () => void;
}

/** What can be done with what is chosen. */
export function SelectionBar({ count, decide, none }: SelectionBarProps) {
  const say = useTexts();
  return (
    <section className={classes['bar']} aria-label={say('chosen', { count: count ?? 0 })}>
      <strong>{count === null ? say('chosenAll') : say('chosen', { count })}</strong>
      <Button onClick={decide}>{say('decide')}</Button>
      <Button variant="default" onClick={none}>
        {say('unchoose')}
      </Button>
    </section>
  );
}
