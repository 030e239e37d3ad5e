import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { LetterEntry } from './letter-entry';
import { useRecipients } from './use-recipients';
import { useLetterTexts } from './texts';
import classes from './letter.module.css';

/** The people behind the number: whom the letter would reach if it were due now. */
export function Reach({ entry }: { entry: LetterEntry }) {
  const say = useLetterTexts();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <section aria-labelledby="reach" className={classes['reach']}>
      <Title order={2} id="reach" mb="sm">
        {say('reach')}
      </Title>
      {entry.audienceSize === 0 ? (
        <Text>{say('reachNobody')}</Text>
      ) : (
        cursors.map((after, index) => (
          <ReachPage
            key={after ?? ''}
            entry={entry}
            after={after}
            onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
          />
        ))
      )}
    </section>
  );
}

function ReachPage({
  entry,
  after,
  onMore,
}: {
  entry: LetterEntry;
  after: string | null;
  onMore: ((next: string) => void) | null;
}) {
  const say = useLetterTexts();
  const { people, pageInfo } = useRecipients({ template: entry.template, isDueNow: true, after });
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ul className={classes['people']}>
        {people.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {onMore && next && (
        <Button variant="default" mt="md" onClick={() => onMore(next)}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
