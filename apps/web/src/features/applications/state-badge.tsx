import { Badge } from '@mantine/core';
import type { ApplicationState } from './generated/graphql';
import { useTexts } from './texts';

const COLOURS: Readonly<Record<ApplicationState, string>> = {
  DRAFT: 'gray',
  SUBMITTED: 'blue',
  IN_REVIEW: 'blue',
  NEEDS_INFORMATION: 'yellow',
  ACCEPTED: 'green',
  WAITLISTED: 'yellow',
  DECLINED: 'gray',
  PLACED: 'green',
  CARRIED_OVER: 'gray',
  WITHDRAWN: 'gray',
};

/** How far an application is: in words, and in a colour that says no more than they do. */
export function StateBadge({ state }: { state: ApplicationState }) {
  const say = useTexts();
  return (
    <Badge color={COLOURS[state]} variant="light" size="lg" tt="none">
      {say(`state_${state}`)}
    </Badge>
  );
}
