import { Alert, Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import type { StudioInputsQuery } from './generated/graphql';
import { useNumbers } from './numbers';
import { useStudioTexts } from './studio-texts';
import { useWords } from './words';
import classes from './studio.module.css';

export type Pool = NonNullable<NonNullable<StudioInputsQuery['cycle']>['pool']>;

export const canBeMatched = (pool: Pool): boolean => pool.mentors > 0 && pool.mentees > 0;

/** Who a run would be over, and whether the places are enough. */
export function PoolCheck({ pool }: { pool: Pool }) {
  const say = useStudioTexts();
  const { count } = useNumbers();
  const { id } = useCycle();
  const { mentors, mentees, places } = pool;
  const gap = mentees - places;
  if (!canBeMatched(pool))
    return (
      <section className={classes['sheet']}>
        <Title order={2} size="h3" mb="sm">
          {mentors + mentees === 0 ? say('poolEmpty') : say(mentors === 0 ? 'noMentor' : 'noMentee')}
        </Title>
        <Text mb="sm">{say('poolEmptyHelp')}</Text>
        <Anchor component={Link} to={`/console/${id}/applications`}>
          {say('toApplications')}
        </Anchor>
      </section>
    );
  return (
    <section className={classes['sheet']} aria-label={say('pool')}>
      <dl className={classes['figures']}>
        <Figure label={say('mentees')} value={count(mentees)} />
        <Figure label={say('mentors')} value={count(mentors)} />
        <Figure label={say('places')} value={count(places)} />
      </dl>
      {places === 0 ? (
        <Alert color="yellow" mt="md">
          {say('noPlace')}
        </Alert>
      ) : (
        <Text mt="sm" className={classes['soft']}>
          {gap > 0 ? say('short', { gap, places, mentees }) : say('spare', { gap: -gap })}
        </Text>
      )}
      <Gaps gaps={pool.gaps} />
    </section>
  );
}

/** What people did not say, although it is scored: their pairs get less, or nothing, for it. */
function Gaps({ gaps }: { gaps: Pool['gaps'] }) {
  const say = useStudioTexts();
  const word = useWords();
  if (gaps.length === 0) return <Text className={classes['soft']}>{say('noGaps')}</Text>;
  return (
    <details className={classes['details']}>
      <summary>{say('gaps', { count: gaps.length })}</summary>
      <Text mb="xs">{say('gapsHelp')}</Text>
      <ul>
        {gaps.map(({ criterion, mentors, mentees }) => (
          <li key={criterion}>{say('gap', { criterion: word(criterion), mentors, mentees })}</li>
        ))}
      </ul>
    </details>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
