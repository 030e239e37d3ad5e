import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { toSend } from '../../ui/autosave/autosave-state';
import { useFormTexts } from './form-texts';
import { SubmitApplicationDocument } from './generated/graphql';
import { useRoom } from './room';

export interface SubmitFault {
  readonly question: string | null;
  readonly message: string;
}

/** Hands the application in once everything is saved. `onRefused` hears of every refusal; `faults` say why. */
export function useSubmit(onRefused: () => void) {
  const say = useFormTexts();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { application, autosave } = useRoom();
  const [{ fetching }, send] = useMutation(SubmitApplicationDocument);
  const [faults, setFaults] = useState<readonly SubmitFault[]>([]);
  const refuse = (why: readonly SubmitFault[]): void => {
    setFaults(why);
    onRefused();
  };
  const submit = async (): Promise<void> => {
    if (fetching) return;
    const end = await autosave.flush();
    const isSaved = Object.keys(toSend(end)).length === 0 && Object.keys(end.clashes).length === 0;
    if (!isSaved) return refuse([{ question: null, message: say('unsavedStop') }]);
    if (end.problems.length > 0)
      return refuse(end.problems.map(({ field, message }) => ({ question: field, message })));
    const { data } = await send({ input: { applicationId: application.id } });
    if (!data) return refuse([{ question: null, message: say('sessionStop') }]);
    const { userErrors, application: submitted } = data.submitApplication;
    if (userErrors.length > 0)
      return refuse(userErrors.map(({ question, message }) => ({ question: question ?? null, message })));
    announce(say('receiptTitle'));
    void navigate('../receipt', { state: submitted?.submittedAt });
  };
  return { submit, isBusy: fetching, faults };
}
