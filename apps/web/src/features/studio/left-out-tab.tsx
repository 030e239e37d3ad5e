import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { LeftOutReason } from './left-out-reason';
import { useLeftOutTexts } from './left-out-texts';
import { addressWith, PAIR, writePair } from './pair-address';
import { usePeople, type LeftOut } from './run-people';
import classes from './run.module.css';
import studio from './studio.module.css';

/** Who is in no proposal, and why; from a mentee on to the ways in. */
export function LeftOutTab() {
  const say = useLeftOutTexts();
  const { leftOut, isWhole } = usePeople();
  const mentees = leftOut.filter(({ side }) => side === 'MENTEE');
  const mentors = leftOut.filter(({ side }) => side === 'MENTOR');
  if (leftOut.length === 0) return isWhole ? <Text>{say('everybody')}</Text> : <Skeleton height="16rem" />;
  return (
    <>
      {mentees.length > 0 && <Side title={say('mentees', { count: mentees.length })} people={mentees} />}
      {mentors.length > 0 && <Side title={say('mentors', { count: mentors.length })} people={mentors} />}
    </>
  );
}

function Side({ title, people }: { title: string; people: readonly LeftOut[] }) {
  const { nameOf } = usePeople();
  return (
    <section>
      <Title order={2} size="h3" mt="md" mb="sm">
        {title}
      </Title>
      <ul className={`${studio['plain']} ${classes['leftOut']}`}>
        {people.map(({ application, side, reason }) => (
          <li key={application.id} className={classes['choice']}>
            <div>
              <Text fw={600}>{nameOf(application.id)}</Text>
              <LeftOutReason reason={reason} />
            </div>
            {side === 'MENTEE' && <WaysInLink menteeId={application.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaysInLink({ menteeId }: { menteeId: string }) {
  const say = useLeftOutTexts();
  const { nameOf } = usePeople();
  const [words] = useSearchParams();
  return (
    <Anchor
      component={Link}
      to={addressWith(words, { [PAIR]: writePair({ menteeId, mentorId: null }), ask: null })}
      preventScrollReset
      aria-label={say('ways', { mentee: nameOf(menteeId) })}
    >
      {say('waysShort')}
    </Anchor>
  );
}
