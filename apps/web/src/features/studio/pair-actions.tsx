import { Badge, Button, Group } from '@mantine/core';
import { changeOf, type ChangeKind } from './changes';
import { useTellingChanges } from './use-change-words';
import { useWhyTexts } from './why-texts';

interface PairActionsProps {
  mentorId: string;
  menteeId: string;
  isPinned: boolean;
}

const WILL = { PIN: 'willPin', BLOCK: 'willBlock', MOVE: 'willMove', FREE: 'willFree' } as const satisfies Readonly<
  Record<ChangeKind, string>
>;

/** Pin and block of the pair that is looked at; what waits already can be taken back. */
export function PairActions({ mentorId, menteeId, isPinned }: PairActionsProps) {
  const say = useWhyTexts();
  const pending = useTellingChanges();
  if (pending === null) return null;
  const change = changeOf(pending.changes, { mentorId, menteeId });
  if (change)
    return (
      <Group mt="md">
        <Badge variant="light" color="yellow" size="lg" tt="none">
          {say(WILL[change.kind])}
        </Badge>
        <Button variant="default" size="sm" onClick={() => pending.remove(change)}>
          {say('undo')}
        </Button>
      </Group>
    );
  return (
    <Group mt="md">
      <Button
        variant="default"
        size="sm"
        onClick={() => pending.add({ kind: isPinned ? 'FREE' : 'PIN', mentorId, menteeId })}
      >
        {say(isPinned ? 'free' : 'pin')}
      </Button>
      <Button variant="default" size="sm" onClick={() => pending.add({ kind: 'BLOCK', mentorId, menteeId })}>
        {say('block')}
      </Button>
    </Group>
  );
}
