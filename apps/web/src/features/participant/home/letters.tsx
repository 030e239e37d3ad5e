import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ParticipantLettersQuery } from '../generated/graphql';
import { LetterText } from '../letter-text';
import { useClock } from '../use-clock';
import { dayIn, dayInWords } from '../when';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

type LetterEdge = ParticipantLettersQuery['myNotices']['edges'][number];

/** Letters by their subject; each opens in its place. `before` is the cursor that the first of them follows. */
export function Letters({ edges, before }: { edges: readonly LetterEdge[]; before: string | null }) {
  return (
    <div>
      {edges.map(({ node }, index) => (
        <Letter key={node.id} notice={node} after={edges[index - 1]?.cursor ?? before} />
      ))}
    </div>
  );
}

function Letter({ notice, after }: { notice: LetterEdge['node']; after: string | null }) {
  const say = useHomeTexts();
  const { locale, now, zone } = useClock();
  const [isOpen, setOpen] = useState(false);
  const day = dayInWords(locale, dayIn(zone, new Date(notice.sentAt ?? notice.dueAt)), dayIn(zone, now));
  return (
    <details className={classes['letter']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{notice.letter?.subject ?? say('aLetter')}</span>
        <Text span size="sm" c="dimmed">
          {day}
        </Text>
      </summary>
      {isOpen && <LetterText after={after} />}
    </details>
  );
}
