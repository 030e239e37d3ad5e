import { Text, Title } from '@mantine/core';
import { LeftOutReason } from './left-out-reason';
import { useNumbers } from './numbers';
import { OtherMentor } from './other-mentor';
import { usePeople } from './run-people';
import { WaysIn } from './ways-in';
import { useWhyTexts } from './why-texts';
import classes from './run.module.css';

/** Why a mentee is left out, the ways in, and the suitable mentors who are full. */
export function LeftOutReasons({ runId, menteeId }: { runId: string; menteeId: string }) {
  const say = useWhyTexts();
  const { points } = useNumbers();
  const { leftOut } = usePeople();
  const reason = leftOut.find(({ application }) => application.id === menteeId)?.reason;
  if (reason === undefined) return <Text mt="md">{say('gone')}</Text>;
  return (
    <>
      <Text c="dimmed">{say('leftOut')}</Text>
      <LeftOutReason reason={reason} />
      <WaysIn runId={runId} menteeId={menteeId} />
      {reason.fullMentors.length > 0 && (
        <div className={classes['section']}>
          <Title order={3} size="h4" mb="sm">
            {say('suitable')}
          </Title>
          <ul className={classes['contributions']}>
            {reason.fullMentors.map(({ mentorApplication, score, lowestScoreThere }) => (
              <li key={mentorApplication.id}>
                <OtherMentor
                  menteeId={menteeId}
                  mentorId={mentorApplication.id}
                  points={score}
                  note={lowestScoreThere === null ? say('held') : say('lowest', { points: points(lowestScoreThere) })}
                  isMove={false}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
