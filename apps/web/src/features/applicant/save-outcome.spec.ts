import { CombinedError } from 'urql';
import type { SaveApplicationMutation } from './generated/graphql';
import { sampleQuestion } from './sample-questions';
import { isOver, outcomeOf } from './save-outcome';

type Payload = SaveApplicationMutation['saveApplication'];
type Fault = Payload['userErrors'][number];

const questions = [sampleQuestion('employer'), sampleQuestion('statement')];
const application = {
  __typename: 'Application' as const,
  id: 'a',
  version: 4,
  savedAt: '2021-09-07T10:00:00Z',
  answers: [{ question: { key: 'employer' }, values: ['Here'] }],
} as unknown as Payload['application'];
const fault = (code: Fault['code'], question: string | null = null): Fault =>
  ({ code, question, message: `${code}!`, state: null, closedAt: null }) as unknown as Fault;
const answered = (payload: Partial<Payload>) => ({
  data: { saveApplication: { application: null, userErrors: [], ...payload } } as unknown as SaveApplicationMutation,
});
const failed = (code: string) => ({
  error: new CombinedError({ graphQLErrors: [{ message: code, extensions: { code } }] }),
});
const outcome = (saving: Parameters<typeof outcomeOf>[0]) => outcomeOf(saving, questions, 'not you');

describe('what came of saving answers', () => {
  it('is saved with its version', () => {
    expect(outcome(answered({ application }))).toEqual({ kind: 'saved', version: 4, savedAt: '2021-09-07T10:00:00Z' });
  });

  it('is a conflict with everything as it stands now', () => {
    const said = outcome(answered({ application, userErrors: [fault('VERSION_CONFLICT')] }));
    expect(said).toMatchObject({
      kind: 'conflict',
      current: { version: 4, values: { employer: ['Here'], statement: [] } },
    });
  });

  it('is refused with what is wrong with each question', () => {
    const said = outcome(answered({ userErrors: [fault('ANSWER_INVALID', 'employer'), fault('WINDOW_CLOSED')] }));
    expect(said).toEqual({
      kind: 'refused',
      problems: [
        { field: 'employer', message: 'ANSWER_INVALID!' },
        { field: null, message: 'WINDOW_CLOSED!' },
      ],
    });
  });

  it.each([
    ['UNAUTHENTICATED', 'signed-out'],
    ['UNAVAILABLE', 'unreachable'],
    ['INTERNAL_SERVER_ERROR', 'unreachable'],
  ])('after %s is %s', (code, kind) => expect(outcome(failed(code))).toEqual({ kind }));

  it('is refused when somebody else is signed in now', () => {
    expect(outcome(failed('FORBIDDEN'))).toEqual({ kind: 'refused', problems: [{ field: null, message: 'not you' }] });
  });

  it('is unreachable when the network is cut', () => {
    expect(outcome({ error: new CombinedError({ networkError: new Error('cut') }) })).toEqual({ kind: 'unreachable' });
  });
});

describe('saving', () => {
  it('is over once the window is closed or the committee has it', () => {
    expect(isOver(answered({ userErrors: [fault('WINDOW_CLOSED')] }))).toBe(true);
    expect(isOver(answered({ userErrors: [fault('WRONG_STATE')] }))).toBe(true);
    expect(isOver(answered({ userErrors: [fault('ANSWER_INVALID', 'employer')] }))).toBe(false);
    expect(isOver({})).toBe(false);
  });
});
