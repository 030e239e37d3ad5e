import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import { useConnection } from '../../app/connection';
import { useViewer } from '../../app/session';
import { useAutosave, type AutosaveOptions } from '../../ui/autosave/use-autosave';
import { useFormTexts } from './form-texts';
import { SaveApplicationDocument, type WholeApplicationFragment } from './generated/graphql';
import { isOver, outcomeOf } from './save-outcome';
import { valuesOf, type Form } from './sections';

/** The answers of one application, saved by themselves. `onOver` hears that they cannot be changed any more. */
export function useSavedAnswers(application: WholeApplicationFragment, { questions }: Form, onOver: () => void) {
  const say = useFormTexts();
  const client = useClient();
  const viewer = useViewer();
  const { isSignedOut: isHeld } = useConnection();
  const { id, version, savedAt, answers } = application;
  const reading = useMemo(
    () => ({ version, savedAt, values: valuesOf(questions, answers) }),
    [version, savedAt, questions, answers],
  );
  const save = useCallback<AutosaveOptions<readonly string[]>['save']>(
    async (changes, read) => {
      const given = Object.entries(changes).map(([question, values]) => ({ question, values }));
      const input = { applicationId: id, version: read, answers: given };
      const result = await client.mutation(SaveApplicationDocument, { input }).toPromise();
      if (isOver(result)) onOver();
      return outcomeOf(result, questions, say('notYoursNow'));
    },
    [client, id, questions, say, onOver],
  );
  return useAutosave<readonly string[]>({ place: `application/${id}/${viewer.id}`, reading, save, isHeld });
}
