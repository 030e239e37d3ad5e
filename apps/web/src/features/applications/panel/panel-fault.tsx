import { Alert, Button, Text } from '@mantine/core';
import { usePanelTexts } from './texts';

interface PanelFaultProps {
  readonly isMissing: boolean;
  readonly again: (options: { requestPolicy: 'network-only' }) => void;
}

export function PanelFault({ isMissing, again }: PanelFaultProps) {
  const say = usePanelTexts();
  return (
    <Alert color={isMissing ? 'gray' : 'red'} role="alert" title={say(isMissing ? 'notFound' : 'failed')}>
      {isMissing ? (
        <Text>{say('notFoundHelp')}</Text>
      ) : (
        <Button variant="default" onClick={() => again({ requestPolicy: 'network-only' })}>
          {say('tryAgain')}
        </Button>
      )}
    </Alert>
  );
}
