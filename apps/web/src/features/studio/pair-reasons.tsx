import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from 'urql';
import { isBadInput } from '../../graph/client';
import { FailedRead } from '../../ui/read-states';
import { Contributions } from './contributions';
import { useCostWords } from './cost-words';
import { StudioPairDocument } from './generated/graphql';
import { useNumbers } from './numbers';
import { OtherMentor } from './other-mentor';
import { PairActions } from './pair-actions';
import type { PairWhy } from './pair-why';
import { usePeople } from './run-people';
import { useWhyTexts } from './why-texts';
import { useWords } from './words';
import classes from './run.module.css';

interface PairReasonsProps {
  runId: string;
  menteeId: string;
  mentorId: string;
}

/** How well a pair fits and why, and the mentee's best other mentors with what each would cost everybody. */
export function PairReasons({ runId, menteeId, mentorId }: PairReasonsProps) {
  const say = useWhyTexts();
  const [{ data, error }, again] = useQuery({
    query: StudioPairDocument,
    variables: { id: runId, menteeId, mentorId },
    requestPolicy: 'cache-first',
  });
  const { proposals } = usePeople();
  const why = data?.run?.pair;
  const isPinned = proposals.some(
    (proposal) =>
      proposal.isPinned && proposal.menteeApplication.id === menteeId && proposal.mentorApplication.id === mentorId,
  );
  if (isBadInput(error)) return <Text mt="md">{say('gone')}</Text>;
  if (error)
    return (
      <div className={classes['section']}>
        <FailedRead again={() => again({ requestPolicy: 'network-only' })} />
      </div>
    );
  if (data === undefined) return <Skeleton height="24rem" mt="lg" />;
  if (!why) return <Text mt="md">{say('gone')}</Text>;
  return (
    <>
      <Standing why={why} isPinned={isPinned} />
      <PairActions menteeId={menteeId} mentorId={mentorId} isPinned={isPinned} />
      {why.score && (
        <div className={classes['section']}>
          <Title order={3} size="h4">
            {say(why.isProposed ? 'why' : 'whyNot')}
          </Title>
          <Contributions contributions={why.score.contributions} />
        </div>
      )}
      <RunnersUp why={why} menteeId={menteeId} />
    </>
  );
}

function Standing({ why, isPinned }: { why: PairWhy; isPinned: boolean }) {
  const say = useWhyTexts();
  const word = useWords();
  const { points } = useNumbers();
  const inWords = useCostWords();
  const { obstacle, score, cost, isProposed } = why;
  return (
    <>
      {score && (
        <Text size="lg" mt="xs">
          {say('score', { points: points(score.total), maximum: points(score.maximum) })}
        </Text>
      )}
      <Text c="dimmed">
        {say(isProposed ? 'proposed' : 'notProposed')}
        {isPinned && ` · ${say('pinned')}`}
      </Text>
      {obstacle && <Text mt="sm">{say('impossible', { obstacle: word(obstacle) })}</Text>}
      {!isProposed && cost && <Text mt="sm">{inWords(cost)}</Text>}
    </>
  );
}

function RunnersUp({ why, menteeId }: { why: PairWhy; menteeId: string }) {
  const say = useWhyTexts();
  const { nameOf } = usePeople();
  return (
    <div className={classes['section']}>
      <Title order={3} size="h4">
        {say('others', { mentee: nameOf(menteeId) })}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say(why.runnersUp.length > 0 ? 'othersHelp' : 'noOthers')}
      </Text>
      <ul className={classes['contributions']}>
        {why.runnersUp.map(({ mentorApplication, score, cost }) => (
          <li key={mentorApplication.id}>
            <OtherMentor
              menteeId={menteeId}
              mentorId={mentorApplication.id}
              points={score.total}
              cost={cost}
              isMove={why.isProposed}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
