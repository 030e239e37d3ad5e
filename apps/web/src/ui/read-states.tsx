import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { defineTexts } from '../i18n/define-texts';

const { useTexts } = defineTexts({
  loading: 'Loading…',
  failed: 'This could not be read',
  failedHelp: 'Nothing is lost. Try again in a moment.',
  tryAgain: 'Try again',
});

/** The shape of a list while it is read, so that nothing jumps. */
export function ListSkeleton({ rows = 6, height = '3.5rem' }: { rows?: number; height?: string }) {
  const say = useTexts();
  return (
    <Stack gap="sm" aria-busy="true">
      <span className="visually-hidden">{say('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} />
      ))}
    </Stack>
  );
}

/** Something could not be read, for no fault of the reader's. */
export function FailedRead({ again }: { again: () => void }) {
  const say = useTexts();
  return (
    <Alert color="red" title={say('failed')} role="alert">
      <Text mb="sm">{say('failedHelp')}</Text>
      <Button variant="default" size="sm" onClick={again}>
        {say('tryAgain')}
      </Button>
    </Alert>
  );
}
