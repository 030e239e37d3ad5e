import { useCallback, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { isConflict } from '../../graph/client';
import { GiveReviewDocument, type ApplicationState } from './generated/graphql';
import { faultsOf, missingIn, type Application, type Faults, type Judgement, type JudgementField } from './judgement';
import { keptJudgement } from './kept';
import { useTexts } from './texts';

/** Why nothing was saved: somebody else was first, or the endpoint did not answer. */
export type Trouble = 'changedMeanwhile' | 'notSaved' | null;

/** What was chosen and written for one application, kept until it is saved, and the saving of it. */
export function useJudgement(application: Application, start: Judgement) {
  const say = useTexts();
  const { id } = application;
  const [kept] = useState(() => keptJudgement.read(id));
  const [judgement, setJudgement] = useState(kept ?? start);
  const [faults, setFaults] = useState<Faults>({});
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [{ fetching }, give] = useMutation(GiveReviewDocument);
  const places = useRef<Partial<Record<JudgementField, HTMLElement | null>>>({});

  const change = useCallback(
    (part: Partial<Judgement>) =>
      setJudgement((last) => {
        const next = { ...last, ...part };
        keptJudgement.keep(id, next);
        return next;
      }),
    [id],
  );
  const refuse = (found: Faults): void => {
    setFaults(found);
    const first = (['score', 'decision', 'note', 'message'] as const).find((field) => found[field] !== undefined);
    if (first) places.current[first]?.focus();
  };
  /** The state of the application afterwards; null when nothing was saved, and the fields say why. */
  const save = async (): Promise<ApplicationState | null> => {
    const { decision, score, note, message } = judgement;
    const missing = missingIn(judgement);
    if (decision === null || score === null || missing.length > 0) {
      refuse(Object.fromEntries(missing.map((field) => [field, say(`${field as MissingField}Missing`)])));
      return null;
    }
    setFaults({});
    setTrouble(null);
    const { data, error } = await give({ input: { applicationId: id, decision, score, note, message } });
    const payload = data?.reviewApplication;
    if (!payload) {
      setTrouble(isConflict(error) ? 'changedMeanwhile' : 'notSaved');
      return null;
    }
    if (!payload.review) {
      refuse(faultsOf(payload.userErrors));
      return null;
    }
    keptJudgement.forget(id);
    return payload.review.application?.state ?? application.state;
  };
  return { judgement, change, faults, trouble, isSaving: fetching, save, places, wasKept: kept !== null };
}

/** A judgement under way. */
export type Judging = ReturnType<typeof useJudgement>;

type MissingField = 'score' | 'decision' | 'message';
