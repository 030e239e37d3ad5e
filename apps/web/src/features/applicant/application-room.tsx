import { useCallback, useMemo, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { useViewer } from '../../app/session';
import { isForbidden } from '../../graph/client';
import { ConflictDialog } from '../../ui/autosave/conflict-dialog';
import { CouldNotRead } from './could-not-read';
import {
  OneApplicationDocument,
  type ApplicationCycleFragment,
  type WholeApplicationFragment,
} from './generated/graphql';
import type { Room } from './room';
import { sectionsOf, type Form } from './sections';
import { useAnswerTexts } from './use-answer-texts';
import { useSavedAnswers } from './use-saved-answers';

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
  const [isDeciding, setIsDeciding] = useState(true);
  const textsOf = useAnswerTexts();
  const autosave = useSavedAnswers(application, form, again);
  const sections = useMemo(() => sectionsOf(form.questions), [form]);
  const room: Room = { application, cycle, form, sections, autosave, decide: () => setIsDeciding(true) };
  const questionOf = (key: string) => form.questions.find((question) => question.key === key);
  return (
    <>
      <Outlet context={room} />
      <ConflictDialog
        autosave={autosave}
        opened={isDeciding}
        onClose={() => setIsDeciding(false)}
        labelOf={(key) => questionOf(key)?.label ?? key}
        show={(key, values) => {
          const question = questionOf(key);
          const texts = question && values ? textsOf(question, values) : [];
          return texts.length > 0 ? texts.join('\n') : null;
        }}
      />
    </>
  );
}
