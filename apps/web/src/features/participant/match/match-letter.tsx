import { Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ParticipantMatchLettersDocument } from '../generated/graphql';
import { LetterText } from '../letter-text';
import { Section } from '../section';
import { useMatchTexts } from './texts';
import classes from '../participant.module.css';

const ANNOUNCEMENTS = ['MATCH_ANNOUNCED_TO_MENTOR', 'MATCH_ANNOUNCED_TO_MENTEE'];

/** The letter that told the viewer about this match; it is read when it is opened. */
export function MatchLetter({ matchId }: { matchId: string }) {
  const say = useMatchTexts();
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: ParticipantMatchLettersDocument });
  const edges = data?.myNotices.edges ?? [];
  const at = edges.findIndex(({ node }) => node.match?.id === matchId && ANNOUNCEMENTS.includes(node.template));
  if (at < 0) return null;
  return (
    <Section id="letter" title={say('letter')}>
      <Text size="sm" c="dimmed">
        {say('letterIntro')}
      </Text>
      <details className={classes['letter']} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span>{say('openLetter')}</span>
        </summary>
        {isOpen && <LetterText after={edges[at - 1]?.cursor ?? null} />}
      </details>
    </Section>
  );
}
