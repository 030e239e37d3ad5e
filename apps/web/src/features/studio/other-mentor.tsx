import { Anchor, Button, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { changeOf } from './changes';
import { useCostWords, type Cost } from './cost-words';
import { useNumbers } from './numbers';
import { addressWith, PAIR, writePair } from './pair-address';
import { usePeople } from './run-people';
import { useTellingChanges } from './use-change-words';
import { useWhyTexts } from './why-texts';
import classes from './run.module.css';

interface OtherMentorProps {
  menteeId: string;
  mentorId: string;
  points: number;
  cost?: Cost;
  note?: string;
  /** The mentee has a mentor already, else is left out. */
  isMove: boolean;
}

/** A mentor whom a mentee could have instead, with a button to wish so. */
export function OtherMentor({ menteeId, mentorId, points: score, cost, note, isMove }: OtherMentorProps) {
  const say = useWhyTexts();
  const { points } = useNumbers();
  const { nameOf } = usePeople();
  const inWords = useCostWords();
  const [words] = useSearchParams();
  const names = { mentee: nameOf(menteeId), mentor: nameOf(mentorId) };
  return (
    <div className={classes['choice']}>
      <div>
        <Anchor
          component={Link}
          to={addressWith(words, { [PAIR]: writePair({ menteeId, mentorId }), ask: null })}
          preventScrollReset
          aria-label={say('look', names)}
        >
          {names.mentor}
        </Anchor>{' '}
        {points(score)}
        <Text size="sm" c="dimmed">
          {cost ? inWords(cost) : note}
        </Text>
      </div>
      <MoveButton menteeId={menteeId} mentorId={mentorId} isMove={isMove} />
    </div>
  );
}

export function MoveButton({ menteeId, mentorId, isMove }: { menteeId: string; mentorId: string; isMove: boolean }) {
  const say = useWhyTexts();
  const { nameOf } = usePeople();
  const pending = useTellingChanges();
  if (pending === null) return null;
  const change = changeOf(pending.changes, { menteeId, mentorId });
  if (change)
    return (
      <Button variant="light" size="compact-md" onClick={() => pending.remove(change)}>
        {say('undo')}
      </Button>
    );
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={`${say(isMove ? 'moveHere' : 'placeHere')}: ${say('moveTo', { mentee: nameOf(menteeId), mentor: nameOf(mentorId) })}`}
      onClick={() => pending.add({ kind: 'MOVE', menteeId, mentorId })}
    >
      {say(isMove ? 'moveHere' : 'placeHere')}
    </Button>
  );
}
