import { Badge, Text } from '@mantine/core';
import type { Review } from './judgement';
import { useTexts } from './texts';

/** A review that was given: score, decision, note. */
export function OwnReview({
  review: { decision, score, note },
}: {
  review: Pick<Review, 'decision' | 'score' | 'note'>;
}) {
  const say = useTexts();
  return (
    <>
      <Text mb="xs">
        {decision && (
          <Badge variant="light" tt="none" size="lg" mr="xs">
            {say(decision)}
          </Badge>
        )}
        {score !== null && score !== undefined && say('scoreOf', { score })}
      </Text>
      {note && (
        <Text mb="sm" style={{ whiteSpace: 'pre-line' }}>
          {note}
        </Text>
      )}
    </>
  );
}
