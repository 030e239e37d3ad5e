import { Text } from '@mantine/core';
import { useLeftOutTexts } from './left-out-texts';
import type { LeftOut } from './run-people';
import { useWords } from './words';

/** Why somebody is in no proposal, with the facts. */
export function LeftOutReason({ reason: { kind, suitable, removedBy } }: { reason: LeftOut['reason'] }) {
  const say = useLeftOutTexts();
  const word = useWords();
  return (
    <>
      <Text>{say(kind, { suitable })}</Text>
      {removedBy.map(({ obstacle, count }) => (
        <Text key={obstacle} size="sm" c="dimmed">
          {say('removed', { count, obstacle: word(obstacle) })}
        </Text>
      ))}
    </>
  );
}
