import { Alert, Button } from '@mantine/core';
import { useTexts } from './texts';

/** A page whose question was not answered; the frame says why when the endpoint is out. */
export function Failed({ again }: { again: (options: { requestPolicy: 'network-only' }) => void }) {
  const say = useTexts();
  return (
    <Alert color="red" role="alert" title={say('failed')}>
      <Button variant="default" onClick={() => again({ requestPolicy: 'network-only' })}>
        {say('tryAgain')}
      </Button>
    </Alert>
  );
}
