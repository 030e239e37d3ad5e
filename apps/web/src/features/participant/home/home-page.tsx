import { useQuery } from 'urql';
import { FailedStart } from '../../../app/failed-start';
import { PageSkeleton } from '../../../app/first-paint';
import { ParticipantHomeDocument } from '../generated/graphql';
import { Home } from './home';
import { useLatestLetters } from './letters-section';

const asked = { additionalTypenames: ['Match', 'GoalSheet'] };

/** Where a participant starts: what is next for them, with whom, and when. */
export function HomePage() {
  const [{ data, error }, again] = useQuery({ query: ParticipantHomeDocument, context: asked });
  const letters = useLatestLetters();
  if (data) return <Home data={data} letters={letters} />;
  return error ? <FailedStart again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
}
