import { Select, Skeleton, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useCostWords } from './cost-words';
import { StudioPairDocument } from './generated/graphql';
import { MoveButton } from './other-mentor';
import type { PairInAddress } from './pair-address';
import type { PairWhy } from './pair-why';
import { usePeople } from './run-people';
import { Versus } from './versus';
import { useWhyTexts } from './why-texts';
import { useWords } from './words';
import classes from './run.module.css';

interface AnotherMentorProps {
  runId: string;
  pair: PairInAddress;
  takesFocus: boolean;
}

/** Why this one and not that one: any mentor of the run, next to the one that is looked at. */
export function AnotherMentor({ runId, pair, takesFocus }: AnotherMentorProps) {
  const say = useWhyTexts();
  const { mentors } = usePeople();
  const [mentorId, setMentorId] = useState<string | null>(null);
  const choice = useRef<HTMLInputElement>(null);
  const here = usePairWhy(runId, pair.menteeId, pair.mentorId);
  const isRead = here !== undefined;
  useEffect(() => {
    if (takesFocus) choice.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    // What stands above it has grown.
    if (isRead && takesFocus) choice.current?.scrollIntoView({ block: 'center' });
  }, [isRead, takesFocus]);
  const options = useMemo(
    () =>
      [...mentors]
        .filter(([id]) => id !== pair.mentorId)
        .map(([value, label]) => ({ value, label }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    [mentors, pair.mentorId],
  );
  return (
    <div className={classes['section']}>
      <Title order={3} size="h4">
        {say('another')}
      </Title>
      <Select
        ref={choice}
        mt="xs"
        label={say('choose')}
        description={say('anotherHelp')}
        searchable
        data={options}
        value={mentorId}
        onChange={setMentorId}
        nothingFoundMessage={say('noSuch')}
      />
      {mentorId && <Answer key={mentorId} runId={runId} pair={pair} mentorId={mentorId} here={here ?? null} />}
    </div>
  );
}

interface AnswerProps {
  runId: string;
  pair: PairInAddress;
  mentorId: string;
  here: PairWhy | null;
}

function Answer({ runId, pair: { menteeId, mentorId: hereId }, mentorId, here }: AnswerProps) {
  const say = useWhyTexts();
  const there = usePairWhy(runId, menteeId, mentorId);
  const answer = useRef<HTMLDivElement>(null);
  const isRead = there !== undefined;
  useEffect(() => {
    if (isRead) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [isRead]);
  if (there === undefined) return <Skeleton height="10rem" mt="md" />;
  if (there === null) return <Text mt="md">{say('gone')}</Text>;
  return (
    <div role="status" ref={answer}>
      <Verdict why={there} />
      {!there.isProposed && !there.obstacle && (
        <p>
          <MoveButton menteeId={menteeId} mentorId={mentorId} isMove={hereId !== null} />
        </p>
      )}
      <Versus here={here} there={there} hereId={hereId} thereId={mentorId} />
    </div>
  );
}

function Verdict({ why: { isProposed, obstacle, cost } }: { why: PairWhy }) {
  const say = useWhyTexts();
  const word = useWords();
  const inWords = useCostWords();
  if (obstacle) return <Text mt="md">{say('impossible', { obstacle: word(obstacle) })}</Text>;
  return <Text mt="md">{isProposed ? say('proposed') : cost && inWords(cost)}</Text>;
}

/** Undefined while it is asked; null where there is no such pair. */
function usePairWhy(runId: string, menteeId: string, mentorId: string | null): PairWhy | null | undefined {
  const [{ data, error }] = useQuery({
    query: StudioPairDocument,
    variables: { id: runId, menteeId, mentorId: mentorId ?? '' },
    requestPolicy: 'cache-first',
    pause: mentorId === null,
  });
  if (mentorId === null || error) return null;
  return data && (data.run?.pair ?? null);
}
