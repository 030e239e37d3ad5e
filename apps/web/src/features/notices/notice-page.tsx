import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { PageTitle } from '../../ui/page-title';
import { FailedRead } from '../../ui/read-states';
import { NoticeByIdDocument } from './generated/graphql';
import { NoticeInDetail } from './notice-in-detail';
import { useNoticeDetailTexts } from './texts';

/** One letter: where it stands, what can be done about it, what happened to it, and what it says. */
export function NoticePage() {
  const say = useNoticeDetailTexts();
  const { noticeId = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: NoticeByIdDocument, variables: { id: noticeId } });
  if (data?.notice) return <NoticeInDetail notice={data.notice} />;
  if (data || isForbidden(error)) return <PageTitle>{say('notFound')}</PageTitle>;
  return error ? <FailedRead again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
}
