import { Text, Title } from '@mantine/core';
import type { Review } from './judgement';
import { OwnReview } from './own-review';
import { useTexts } from './texts';
import classes from './reviewer.module.css';

/** What the others said; shown after one's own review only, as the endpoint gives it only then. */
export function OtherReviews({ reviews }: { reviews: readonly Review[] }) {
  const say = useTexts();
  return (
    <section className={classes['sheet']} aria-labelledby="others">
      <Title order={2} size="h4" id="others">
        {say('others')}
      </Title>
      {reviews.length === 0 && <Text>{say('othersNone')}</Text>}
      {reviews.map((review) => (
        <div key={review.id}>
          <Text fw={600}>{review.reviewer?.name ?? say('somebody')}</Text>
          {review.state === 'SUBMITTED' ? (
            <OwnReview review={review} />
          ) : (
            <Text c="dimmed">{say(review.state === 'RECUSED' ? 'RECUSED' : 'waiting')}</Text>
          )}
        </div>
      ))}
    </section>
  );
}
