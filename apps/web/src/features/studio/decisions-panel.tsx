import { Button, Text, Title } from '@mantine/core';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { StudioUnblockDocument, StudioUnpinDocument, type StudioInputsQuery } from './generated/graphql';
import { useNumbers } from './numbers';
import { useStudioTexts } from './studio-texts';
import { nameIn, useWords } from './words';
import classes from './studio.module.css';

type Inputs = NonNullable<StudioInputsQuery['cycle']>;
type Decision = NonNullable<Inputs['pins']>[number] | NonNullable<Inputs['blocks']>[number];

/** The pairs that every run must, or must not, propose; each can be taken back. */
export function DecisionsPanel({ pins, blocks }: { pins: readonly Decision[]; blocks: readonly Decision[] }) {
  const say = useStudioTexts();
  const announce = useAnnounce();
  const [, unpin] = useMutation(StudioUnpinDocument);
  const [, unblock] = useMutation(StudioUnblockDocument);
  const takenBack = (pair: string) => announce(say('takenBack', { pair }));
  return (
    <section className={classes['sheet']}>
      <Title order={2} size="h3" mb="xs">
        {say('decisions')}
      </Title>
      <Text className={`${classes['soft']} ${classes['small']}`} mb="md">
        {say(pins.length + blocks.length === 0 ? 'noDecisions' : 'decisionsHelp')}
      </Text>
      <DecisionList
        kind="pinned"
        decisions={pins}
        takeBack={(pinId, pair) => void unpin({ input: { pinId } }).then(() => takenBack(pair))}
      />
      <DecisionList
        kind="blocked"
        decisions={blocks}
        takeBack={(blockId, pair) => void unblock({ input: { blockId } }).then(() => takenBack(pair))}
      />
    </section>
  );
}

interface DecisionListProps {
  kind: 'pinned' | 'blocked';
  decisions: readonly Decision[];
  takeBack: (id: string, pair: string) => void;
}

function DecisionList({ kind, decisions, takeBack }: DecisionListProps) {
  const say = useStudioTexts();
  const word = useWords();
  const { moment } = useNumbers();
  const action = kind === 'pinned' ? 'unpin' : 'unblock';
  if (decisions.length === 0) return null;
  return (
    <>
      <Title order={3} size="h4" mt="md" mb="xs">
        {say(kind)}
      </Title>
      <ul className={`${classes['plain']} ${classes['rows']}`}>
        {decisions.map(({ id, note, decidedAt, decidedBy, mentorApplication, menteeApplication }) => {
          const pair = say('pairLine', {
            mentee: nameIn(menteeApplication) ?? word('nameless'),
            mentor: nameIn(mentorApplication) ?? word('nameless'),
          });
          return (
            <li key={id}>
              <Text>{pair}</Text>
              {note && <Text className={classes['soft']}>{note}</Text>}
              <Text className={`${classes['soft']} ${classes['small']}`} mb="xs">
                {decidedBy.name ? say('decided', { who: decidedBy.name, when: moment(decidedAt) }) : moment(decidedAt)}
              </Text>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={say(`${action}Of`, { pair })}
                onClick={() => takeBack(id, pair)}
              >
                {say(action)}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
