import { Button, Text } from '@mantine/core';
import { useId } from 'react';
import { useLetterTexts } from './texts';
import classes from './letter.module.css';

/** What differs from reader to reader, to be put where the cursor stands. */
export function MergeTags({ variables, onChoose }: { variables: readonly string[]; onChoose: (name: string) => void }) {
  const say = useLetterTexts();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Text size="sm" fw={600} id={id}>
        {say('tags')}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {say('tagsHelp')}
      </Text>
      <div className={classes['tags']}>
        {variables.map((name) => (
          <Button
            key={name}
            variant="default"
            size="compact-sm"
            aria-label={say('putIn', { name })}
            onClick={() => onChoose(name)}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
