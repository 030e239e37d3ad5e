import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { NoticeRecipientsDocument, type NoticeTemplate } from './generated/graphql';

export interface Recipient {
  readonly id: string;
  readonly name: string;
}

/** The people of one page whom a letter concerns, by name. Those whose name cannot be read are told by their address. */
export function useRecipients(asked: {
  readonly template: NoticeTemplate;
  readonly search?: string;
  readonly isDueNow?: boolean;
  readonly after?: string | null;
}) {
  const { id: cycleId } = useCycle();
  const { template, search, isDueNow = false, after = null } = asked;
  const [{ data, error, fetching }] = useQuery({
    query: NoticeRecipientsDocument,
    variables: { cycleId, template, isDueNow, search: search || null, after },
  });
  const list = data?.cycle?.noticeRecipients;
  const [kept, setKept] = useState(list);
  if (list && list !== kept) setKept(list);
  const people = useMemo(() => (kept?.edges ?? []).map(({ node }) => toRecipient(node)), [kept]);
  return {
    people,
    isRead: list !== undefined && list !== null,
    isFailed: error !== undefined,
    fetching,
    pageInfo: list?.pageInfo,
  };
}

function toRecipient({
  id,
  name,
  contact,
}: {
  readonly id: string;
  readonly name: string | null;
  readonly contact: { readonly email: string } | null;
}): Recipient {
  return { id, name: name ?? contact?.email ?? id };
}
