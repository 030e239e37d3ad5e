import { Alert, List } from '@mantine/core';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useGoalTexts } from './texts';
import type { FieldNames } from './use-field-names';
import type { Submission } from './use-submission';

/** What is missing before the sheet can be submitted, with a way to each field. It takes the focus at each attempt. */
export function ProblemSummary({
  submission: { problems, attempt },
  names,
}: {
  submission: Submission;
  names: FieldNames;
}) {
  const say = useGoalTexts();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <Alert ref={summary} tabIndex={-1} color="red" title={say('problems', { count: problems.length })} role="alert">
      <List>
        {problems.map(({ field }) => (
          <List.Item key={field}>
            <a href={`#${field}`} onClick={goToField} style={{ color: 'inherit' }}>
              {names.labelOf(field ?? '')}
            </a>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))?.focus();
}
