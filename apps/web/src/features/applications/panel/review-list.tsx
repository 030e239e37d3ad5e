import { Text, Title } from '@mantine/core';
import type { OpenApplication } from './open-application';
import { usePanelTexts } from './texts';
import classes from './panel.module.css';

interface ReviewListProps {
  readonly reviews: NonNullable<OpenApplication['reviews']>;
  /** Reviews are expected. */
  readonly isOpen: boolean;
}

/** What each reviewer said. */
export function ReviewList({ reviews, isOpen }: ReviewListProps) {
  const say = usePanelTexts();
  if (reviews.length === 0 && !isOpen) return null;
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {say('reviews')}
      </Title>
      {reviews.length === 0 && <Text>{say('noReviews')}</Text>}
      <ul className={classes['reviews']}>
        {reviews.map(({ id, state, decision, score, note, reviewer }) => (
          <li key={id}>
            <Text fw={600}>{reviewer?.name ?? say('somebody')}</Text>
            <Text c={state === 'SUBMITTED' ? undefined : 'dimmed'}>
              {state === 'SUBMITTED' && decision && score
                ? `${say(decision)}, ${say('scoreOf', { score })}`
                : say(state === 'RECUSED' ? 'RECUSED' : 'ASSIGNED')}
            </Text>
            {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
          </li>
        ))}
      </ul>
    </section>
  );
}
