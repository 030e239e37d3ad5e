import { useEffect, useEffectEvent, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { isOutage } from '../../../graph/client';
import { ConfirmImportDocument, ImportedFileDocument, type ImportReportFragment } from '../generated/graphql';
import { nextLook, type Look } from './next-look';
import { useImportTexts } from './texts';

const ASK_EVERY_MS = 1_000;

/**
 * Has a checked file written. A large one goes on by itself, and an answer can get lost: the file is asked for until it
 * says what became of it, also after the page was opened again, and nothing is sent twice.
 */
export function useConfirming(file: Pick<ImportReportFragment, 'id' | 'state'>) {
  const say = useImportTexts();
  const [{ fetching }, send] = useMutation(ConfirmImportDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [look, setLook] = useState<Look>(file.state === 'CONFIRMING' ? 'UNDER_WAY' : 'NONE');
  const isUnderWay = look === 'UNDER_WAY' || look === 'UNSURE';
  useAsking(file.id, isUnderWay, (state, times) => setLook((before) => nextLook(before, state, times)));
  const confirm = async (): Promise<void> => {
    setRefusal(null);
    setLook('NONE');
    const { data: answer, error } = await send({ input: { importId: file.id } });
    const payload = answer?.confirmApplicationImport;
    if (payload?.applicationImport) return setLook(nextLook('UNDER_WAY', payload.applicationImport.state, 0));
    if (isOutage(error)) return setLook('UNSURE');
    const isChanged = payload?.userErrors.some(({ code }) => code === 'POOL_CHANGED');
    setRefusal(isChanged ? say('changed') : (payload?.userErrors[0]?.message ?? say('confirmFailed')));
  };
  const told = look === 'OUTDATED' || file.state === 'OUTDATED' ? say('changed') : null;
  return {
    confirm,
    isConfirming: fetching || isUnderWay,
    isUnsure: look === 'UNSURE',
    refusal: refusal ?? told ?? (look === 'GIVEN_UP' ? say('confirmFailed') : null),
  };
}

/** Asks the endpoint itself, again and again; the cache tells everybody who shows the file. */
function useAsking(id: string, isAsking: boolean, onAnswer: (state: string | null, times: number) => void): void {
  const client = useClient();
  const [times, setTimes] = useState(0);
  const tell = useEffectEvent(onAnswer);
  useEffect(() => {
    if (!isAsking) return setTimes(0);
    let isOver = false;
    const timer = setTimeout(async () => {
      const { data } = await client.query(ImportedFileDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
      if (isOver) return;
      tell(data?.applicationImport?.state ?? null, times + 1);
      setTimes(times + 1);
    }, ASK_EVERY_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, id, isAsking, times]);
}
