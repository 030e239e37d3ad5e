import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { isOutage } from '../../../graph/client';
import { ConfirmImportDocument, ImportedFileDocument } from '../generated/graphql';
import { useImportTexts } from './texts';

const ASK_EVERY_MS = 2_000;

/**
 * Writes a checked file. A large one can take longer than the endpoint waits: then the file is asked for until it says
 * that it is written, and nothing is sent twice.
 */
export function useConfirming(id: string) {
  const say = useImportTexts();
  const [{ fetching }, send] = useMutation(ConfirmImportDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isUnsure, setUnsure] = useState(false);
  const [{ data }, ask] = useQuery({ query: ImportedFileDocument, variables: { id }, pause: !isUnsure });
  const isWritten = data?.applicationImport?.state === 'CONFIRMED';
  useEffect(() => {
    if (!isUnsure || isWritten) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnsure, isWritten, ask]);
  const confirm = async (): Promise<void> => {
    setRefusal(null);
    const { data: answer, error } = await send({ input: { importId: id } });
    const payload = answer?.confirmApplicationImport;
    if (payload?.applicationImport) return;
    if (isOutage(error)) return setUnsure(true);
    const isChanged = payload?.userErrors.some(({ code }) => code === 'POOL_CHANGED');
    setRefusal(isChanged ? say('changed') : (payload?.userErrors[0]?.message ?? say('checkFailed')));
  };
  return { confirm, isConfirming: fetching || (isUnsure && !isWritten), isUnsure: isUnsure && !isWritten, refusal };
}
