import { useCallback, useEffect } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FailedStart } from '../../../app/failed-start';
import { NotYours } from '../../../app/faults';
import { PageSkeleton } from '../../../app/first-paint';
import { useViewer } from '../../../app/session';
import { isForbidden } from '../../../graph/client';
import { useLive } from '../../../graph/use-live';
import { GoalSheetPulseDocument, ParticipantGoalSheetDocument } from '../generated/graphql';
import { calledBy, seenBy } from '../sides';
import { useParticipantTexts } from '../texts';
import { SheetView } from './sheet-view';

/** One goal sheet, for its pair. */
export function SheetPage() {
  const { sheetId = '' } = useParams();
  const viewer = useViewer();
  const words = useParticipantTexts();
  const variables = { id: sheetId };
  const [{ data, error, fetching }, ask] = useQuery({ query: ParticipantGoalSheetDocument, variables });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const sheet = data?.goalSheet;
  const pair = sheet?.mentor && sheet.mentee ? { mentor: sheet.mentor, mentee: sheet.mentee } : null;
  const isOfPair = pair !== null && [pair.mentor.id, pair.mentee.id].includes(viewer.id);
  useOthersWriting(sheetId, isOfPair && sheet ? sheet.version : null, again);
  if (sheet && isOfPair) {
    const { side, counterpart } = seenBy(viewer.id, pair);
    const name = calledBy(counterpart, words(side === 'MENTOR' ? 'yourMentee' : 'yourMentor'));
    return <SheetView key={sheet.id} seen={{ sheet, side, name, again }} />;
  }
  if (fetching) return <PageSkeleton />;
  if (data || isForbidden(error)) return <NotYours />;
  return <FailedStart again={again} />;
}

/** Reads the sheet again as soon as the other side wrote something or took a step. */
function useOthersWriting(id: string, version: number | null, again: () => void): void {
  const { data } = useLive(GoalSheetPulseDocument, { id }, version === null);
  const latest = data?.goalSheet?.version;
  const isBehind = version !== null && latest !== undefined && latest > version;
  useEffect(() => {
    if (isBehind) again();
  }, [isBehind, latest, again]);
}
