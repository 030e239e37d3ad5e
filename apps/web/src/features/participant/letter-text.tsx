import { Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import { ParticipantLetterDocument } from './generated/graphql';
import { useParticipantTexts } from './texts';
import classes from './participant.module.css';

/** What a letter says: the first that follows the cursor of the one above it. */
export function LetterText({ after }: { after: string | null }) {
  const say = useParticipantTexts();
  const [{ data }] = useQuery({ query: ParticipantLetterDocument, variables: { after } });
  if (!data) return <Skeleton height="10rem" mb="md" />;
  return <div className={classes['letterText']}>{data.myNotices.edges[0]?.node.letter?.text ?? say('letterGone')}</div>;
}
