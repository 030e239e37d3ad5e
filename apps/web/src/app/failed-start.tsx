import { Button, Text, Title } from '@mantine/core';
import { useAppTexts } from './texts';

/** Nothing could be read: the endpoint is down or the network is. */
export function FailedStart({ again }: { again: () => void }) {
  const say = useAppTexts();
  return (
    <>
      <Title order={1} mb="sm">
        {say('outOfReach')}
      </Title>
      <Text mb="md">{say('outOfReachHelp')}</Text>
      <Button onClick={again}>{say('tryAgain')}</Button>
    </>
  );
}
