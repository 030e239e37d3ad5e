import { Button, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Criteria } from './criteria';
import { CriteriaForm } from './criteria-form';
import { useNumbers } from './numbers';
import { useStudioTexts } from './studio-texts';
import { useWords } from './words';
import classes from './studio.module.css';

/** How pairs are scored: read, and changed in place. */
export function CriteriaPanel({ criteria }: { criteria: Criteria }) {
  const say = useStudioTexts();
  const [isChanging, setChanging] = useState(false);
  const door = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setChanging(false);
    setTimeout(() => door.current?.focus());
  };
  return (
    <section className={classes['sheet']}>
      <div className={classes['head']}>
        <Title order={2} size="h3">
          {say('criteria')}
        </Title>
        {!isChanging && (
          <Button
            ref={door}
            variant="default"
            size="compact-md"
            aria-label={say('changeCriteria')}
            onClick={() => setChanging(true)}
          >
            {say('change')}
          </Button>
        )}
      </div>
      <Text className={`${classes['soft']} ${classes['small']}`} mb="md">
        {say('criteriaHelp')}
      </Text>
      {isChanging ? <CriteriaForm criteria={criteria} close={close} /> : <CriteriaBars criteria={criteria} />}
    </section>
  );
}

function CriteriaBars({ criteria }: { criteria: Criteria }) {
  const say = useStudioTexts();
  const word = useWords();
  const { points } = useNumbers();
  const most = Math.max(1, ...criteria.weights.map(({ weight }) => weight));
  return (
    <>
      <ul className={classes['plain']}>
        {criteria.weights.map(({ criterion, weight }) => (
          <li key={criterion} className={classes['weights']}>
            <span>{word(criterion)}</span>
            <span className={classes['track']} aria-hidden="true">
              <span style={{ width: `${(weight / most) * 100}%` }} />
            </span>
            <span className={classes['number']}>{weight}</span>
          </li>
        ))}
      </ul>
      <Text mt="md" className={classes['small']}>
        {say('sum', { points: points(criteria.maximumScore) })}{' '}
        {criteria.leastScore > 0 && say('leastIs', { points: points(criteria.leastScore) })}{' '}
        {criteria.isSharedTopicRequired && `${say('topicRequired')}.`}
      </Text>
    </>
  );
}
