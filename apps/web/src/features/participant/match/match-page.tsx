import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FailedStart } from '../../../app/failed-start';
import { NotYours } from '../../../app/faults';
import { PageSkeleton } from '../../../app/first-paint';
import { useViewer } from '../../../app/session';
import { isForbidden } from '../../../graph/client';
import { ParticipantMatchDocument } from '../generated/graphql';
import { calledBy, seenBy } from '../sides';
import { useParticipantTexts } from '../texts';
import { SeenMatchView } from './seen-match-view';

/** One match, for its pair. */
export function MatchPage() {
  const { matchId = '' } = useParams();
  const viewer = useViewer();
  const words = useParticipantTexts();
  const [{ data, error, fetching }, again] = useQuery({ query: ParticipantMatchDocument, variables: { id: matchId } });
  const match = data?.match;
  if (match && [match.mentor.id, match.mentee.id].includes(viewer.id)) {
    const { side, counterpart } = seenBy(viewer.id, match);
    const name = calledBy(counterpart, words(side === 'MENTOR' ? 'yourMentee' : 'yourMentor'));
    return <SeenMatchView seen={{ match, side, counterpart, name }} />;
  }
  if (fetching) return <PageSkeleton />;
  if (data || isForbidden(error)) return <NotYours />;
  return <FailedStart again={() => again({ requestPolicy: 'network-only' })} />;
}
