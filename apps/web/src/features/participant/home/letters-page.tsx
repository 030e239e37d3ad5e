import { Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FailedStart } from '../../../app/failed-start';
import { PageSkeleton } from '../../../app/first-paint';
import { PageTitle } from '../../../ui/page-title';
import { BackHome } from '../back-home';
import { ParticipantLettersDocument } from '../generated/graphql';
import { Letters } from './letters';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

const PAGE = 20;

/** Everything that the program wrote to the viewer, a page at a time. */
export function LettersPage() {
  const say = useHomeTexts();
  const [params] = useSearchParams();
  const after = params.get('after');
  const variables = { first: PAGE, after };
  const [{ data, error }, again] = useQuery({ query: ParticipantLettersDocument, variables });
  if (!data) return error ? <FailedStart again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
  const { edges, pageInfo } = data.myNotices;
  return (
    <div className={classes['measure']}>
      <BackHome />
      <PageTitle>{say('letters')}</PageTitle>
      <Text mb="md">{say(edges.length > 0 ? 'lettersIntro' : 'noLetters')}</Text>
      <Letters edges={edges} before={after} />
      {pageInfo.hasNextPage && (
        <div className={classes['links']}>
          <Link to={`?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>{say('olderLetters')}</Link>
        </div>
      )}
    </div>
  );
}
