import { Skeleton, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ParticipantLettersDocument } from '../generated/graphql';
import { Letters } from './letters';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

const LATEST = { first: 4 };

/** Asks for the latest letters, beside whatever else the page asks for. */
export const useLatestLetters = () => useQuery({ query: ParticipantLettersDocument, variables: LATEST })[0];

type LatestLetters = ReturnType<typeof useLatestLetters>;

/** The latest letters. When they cannot be read, the rest of the page stands without them. */
export function LettersSection({ letters: { data, error } }: { letters: LatestLetters }) {
  const say = useHomeTexts();
  if (error && !data) return null;
  return (
    <section aria-labelledby="letters">
      <Title order={2} id="letters" mb="xs">
        {say('letters')}
      </Title>
      {data ? <Letters edges={data.myNotices.edges} before={null} /> : <Skeleton height="8rem" />}
      {data?.myNotices.edges.length === 0 && <Text>{say('noLetters')}</Text>}
      {data?.myNotices.pageInfo.hasNextPage && (
        <div className={classes['links']}>
          <Link to="/home/letters">{say('allLetters')}</Link>
        </div>
      )}
    </section>
  );
}
