import { Alert, Anchor } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useTexts } from './texts';

/** What was saved just before this page: kept in the history, so that going back and forth shows it in its place. */
export interface Saved {
  readonly applicationId: string;
  readonly sentence: string;
}

export function SavedNote({ cycleId }: { cycleId: string }) {
  const say = useTexts();
  const { state } = useLocation() as { state: { readonly saved?: Saved } | null };
  const saved = state?.saved;
  if (!saved) return null;
  return (
    <Alert color="green" mb="md">
      {saved.sentence}{' '}
      <Anchor component={Link} to={`/review/${cycleId}/${saved.applicationId}`} c="inherit" fz="inherit">
        {say('look')}
      </Anchor>
    </Alert>
  );
}
