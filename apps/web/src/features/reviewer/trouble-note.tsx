import { Alert, Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTexts } from './texts';
import type { Trouble } from './use-judgement';

/** Why a review was not saved; takes the focus when it appears. */
export function TroubleNote({ trouble, readAgain }: { trouble: Trouble; readAgain: () => void }) {
  const say = useTexts();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble !== null) note.current?.focus();
  }, [trouble]);
  if (trouble === null) return null;
  return (
    <Alert color="red" mb="md" role="alert" tabIndex={-1} ref={note} title={say('notSaved')}>
      <Text>{say(trouble === 'notSaved' ? 'notSavedHelp' : 'changedMeanwhile')}</Text>
      {trouble === 'changedMeanwhile' && (
        <Button variant="default" size="sm" mt="xs" onClick={readAgain}>
          {say('tryAgain')}
        </Button>
      )}
    </Alert>
  );
}
