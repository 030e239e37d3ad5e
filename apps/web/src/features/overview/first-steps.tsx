import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useOverviewTexts } from './texts';
import classes from './overview.module.css';

const STEPS = [
  [1, 'overview#year'],
  [2, 'notices'],
  [3, 'people'],
  [4, 'overview#steer'],
  [5, 'applications'],
  [6, 'matching'],
] as const;

/** What a coordinator of a cycle without applications does, in the order in which it is done. */
export function FirstSteps() {
  const say = useOverviewTexts();
  const { id } = useCycle();
  return (
    <section aria-labelledby="first-steps" className={classes['due']}>
      <Title order={2} id="first-steps">
        {say('empty')}
      </Title>
      <Text mt="sm">{say('emptyHelp')}</Text>
      <ol>
        {STEPS.map(([step, to]) => (
          <li key={step}>
            <span>{`${step}. ${say(`step${step}`)}`}</span>
            <Anchor component={Link} to={`/console/${id}/${to}`}>
              {say(`stepLink${step}`)}
            </Anchor>
          </li>
        ))}
      </ol>
    </section>
  );
}
