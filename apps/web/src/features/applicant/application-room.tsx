import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { useViewer } from '../../app/session';
import { isForbidden } from '../../graph/client';
import type { UsedAutosave } from '../../ui/autosave/use-autosave';
import { CouldNotRead } from './could-not-read';
import {
  OneApplicationDocument,
  type ApplicationCycleFragment,
  type WholeApplicationFragment,
} from './generated/graphql';
import type { Room } from './room';
import { sectionsOf, type Form } from './sections';
import { useSavedAnswers } from './use-saved-answers';

const AnswerConflict = lazy(async () => ({ default: (await import('./answer-conflict')).AnswerConflict }));

/** Around all pages of one application: reads it once, and saves what is typed on whichever page. */
export function ApplicationRoom() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const [{ data, error }, readAgain] = useQuery({ query: OneApplicationDocument, variables: { id } });
  const again = useCallback(() => readAgain({ requestPolicy: 'network-only' }), [readAgain]);
  const application = data?.application;
  if (isForbidden(error)) return <NotYours />;
  if (!data) return error ? <CouldNotRead again={again} /> : <PageSkeleton />;
  const form = application?.cycle?.forms.find(({ role }) => role === application.role);
  if (!application?.cycle || !form || application.applicant?.id !== viewer.id) return <NotYours />;
  return <OpenRoom key={id} application={application} cycle={application.cycle} form={form} again={again} />;
}

interface OpenRoomProps {
  readonly application: WholeApplicationFragment;
  readonly cycle: ApplicationCycleFragment;
  readonly form: Form;
  readonly again: () => void;
}

function OpenRoom({ application, cycle, form, again }: OpenRoomProps) {
  const autosave = useSavedAnswers(application, form, again);
  const sections = useMemo(() => sectionsOf(form.questions), [form]);
  const { decide, conflict } = useConflict(form, autosave);
  const room: Room = { application, cycle, form, sections, autosave, decide };
  return (
    <>
      <Outlet context={room} />
      {conflict}
    </>
  );
}

/** The choice between two versions: it opens with the first difference, and again when asked for. */
function useConflict(form: Form, autosave: UsedAutosave<readonly string[]>) {
  const [isOpen, setIsOpen] = useState(true);
  const [isNeeded, setIsNeeded] = useState(false);
  const hasClashes = Object.keys(autosave.clashes).length > 0;
  if (hasClashes && !isNeeded) setIsNeeded(true);
  if (!hasClashes && !isOpen) setIsOpen(true);
  const conflict = isNeeded && (
    <Suspense fallback={null}>
      <AnswerConflict autosave={autosave} form={form} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Suspense>
  );
  return { conflict, decide: () => setIsOpen(true) };
}
