import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { NotFound } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { FailedRead } from '../../ui/read-states';
import { NoticeWordsDocument } from './generated/graphql';
import { LetterView } from './letter-view';

/** One letter of the cycle: its words, how each reader would see it, and who they are. */
export function LetterPage() {
  const { template } = useParams();
  const { id: cycleId } = useCycle();
  const [{ data, error }, again] = useQuery({ query: NoticeWordsDocument, variables: { cycleId } });
  const entry = data?.cycle?.noticeSchedule?.find((one) => one.template === template);
  if (entry) return <LetterView entry={entry} reload={() => again({ requestPolicy: 'network-only' })} />;
  if (data && !error) return <NotFound />;
  return error ? <FailedRead again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
}
