import type { CombinedError } from 'urql';
import { isForbidden, isSignedOut } from '../../graph/client';
import type { SaveOutcome } from '../../ui/autosave/autosave-state';
import type { SaveApplicationMutation } from './generated/graphql';
import { valuesOf, type Question } from './sections';

interface Saving {
  readonly data?: SaveApplicationMutation | undefined;
  readonly error?: CombinedError | undefined;
}

/** What an attempt to save answers came to. A fault of the endpoint is tried again like an outage: nothing was saved. */
export function outcomeOf(
  { data, error }: Saving,
  questions: readonly Question[],
  notYours: string,
): SaveOutcome<readonly string[]> {
  if (isSignedOut(error)) return { kind: 'signed-out' };
  if (isForbidden(error)) return { kind: 'refused', problems: [{ field: null, message: notYours }] };
  if (error || !data) return { kind: 'unreachable' };
  const { application, userErrors } = data.saveApplication;
  if (application && userErrors.length === 0)
    return { kind: 'saved', version: application.version, savedAt: application.savedAt };
  if (application && userErrors.some(({ code }) => code === 'VERSION_CONFLICT')) {
    const { version, savedAt, answers } = application;
    return { kind: 'conflict', current: { version, savedAt, values: valuesOf(questions, answers) } };
  }
  return {
    kind: 'refused',
    problems: userErrors.map(({ question, message }) => ({ field: question ?? null, message })),
  };
}

/** The time is over, or the committee has it: what can be done with the application has changed. */
export const isOver = ({ data }: Saving): boolean =>
  data?.saveApplication.userErrors.some(({ code }) => code === 'WINDOW_CLOSED' || code === 'WRONG_STATE') ?? false;
