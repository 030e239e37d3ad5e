import { Badge, Button, Group } from '@mantine/core';
import { changeOf } from './changes';
import { useTellingChanges } from './use-change-words';
import { useWhyTexts } from './why-texts';

interface PairActionsProps {
  mentorId: string;
  menteeId: string;
  isPinned: boolean;
}

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
          {say(change.kind === 'BLOCK' ? 'willBlock' : change.kind === 'PIN' ? 'willPin' : 'willMove')}
        </Badge>
        <Button variant="default" size="sm" onClick={() => pending.remove(change)}>
          {say('undo')}
        </Button>
      </Group>
    );
  return (
    <Group mt="md">
      {!isPinned && (
        <Button variant="default" size="sm" onClick={() => pending.add({ kind: 'PIN', mentorId, menteeId })}>
          {say('pin')}
        </Button>
      )}
      <Button variant="default" size="sm" onClick={() => pending.add({ kind: 'BLOCK', mentorId, menteeId })}>
        {say('block')}
      </Button>
    </Group>
  );
}
