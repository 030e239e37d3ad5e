import { Button, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { SeenMatch } from './seen-match';
import { useMatchTexts } from './texts';
import classes from '../participant.module.css';

/** What is left of a match that is over: a neutral word, the goals, and what can come next. */
export function EndedMatch({ seen: { match } }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const isCompleted = match.state === 'COMPLETED';
  return (
    <section aria-labelledby="ended" className={`${classes['card']} ${classes['measure']}`}>
      <Title order={2} id="ended" mb="sm">
        {say('ended')}
      </Title>
      <Text mb="sm">{say(isCompleted ? 'endedCOMPLETED' : 'endedEarly')}</Text>
      {!isCompleted && <Text mb="md">{say('endedNext')}</Text>}
      {match.goalSheet && (
        <Button component={Link} to={`/home/goals/${match.goalSheet.id}`} variant="default">
          {say('openGoals')}
        </Button>
      )}
    </section>
  );
}
