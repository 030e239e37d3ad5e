import { Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ExampleGoalsDocument } from '../generated/graphql';
import { useGoalTexts } from './texts';
import classes from './goals.module.css';
import shared from '../participant.module.css';

/** Goals to look at before writing one's own; read when they are opened. */
export function ExampleGoals({ sheetId }: { sheetId: string }) {
  const say = useGoalTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={shared['letter']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{say('examples')}</span>
      </summary>
      {isOpen && <Examples sheetId={sheetId} />}
    </details>
  );
}

const FIELDS = ['measurable', 'achievable', 'relevant', 'timeBound', 'firstStep'] as const;

function Examples({ sheetId }: { sheetId: string }) {
  const say = useGoalTexts();
  const [{ data }] = useQuery({ query: ExampleGoalsDocument, variables: { id: sheetId } });
  if (!data) return <Skeleton height="16rem" mb="md" />;
  return (
    <>
      <Text mb="md">{say('examplesIntro')}</Text>
      {data.goalSheet?.exampleGoals.map((example) => (
        <div key={example.specific} className={classes['example']}>
          <Text fw={600} mb="sm">
            {example.specific}
          </Text>
          <dl className={shared['facts']}>
            {FIELDS.map((field) => (
              <div key={field}>
                <dt>{say(field)}</dt>
                <dd>{example[field]}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
