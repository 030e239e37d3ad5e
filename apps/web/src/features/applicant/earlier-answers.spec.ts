import { isPromise } from './answer-text';
import { earlierAnswers } from './earlier-answers';
import { sampleQuestion } from './sample-questions';

const topics = sampleQuestion('topics', { kind: 'CHOICES', options: [{ key: 'a', label: 'A' }] });
const employer = sampleQuestion('employer');
const promise = sampleQuestion('over_18', { kind: 'YES_NO', label: 'I am 18 or older' });
const questions = [topics, employer, promise];
const answer = (key: string, ...values: string[]) => ({ question: { key }, values });

const application = (id: string, role: 'MENTOR' | 'MENTEE', ...answers: ReturnType<typeof answer>[]) => ({
  id,
  role,
  cycle: { id: `cycle-${id}`, name: `cycle of ${id}` },
  answers,
});

const own = { id: 'now', role: 'MENTEE' as const };
const earlier = application(
  'then',
  'MENTEE',
  answer('topics', 'a', 'gone'),
  answer('employer', 'Here'),
  answer('over_18', 'yes'),
);
const find = (values: Record<string, string[]>, ...others: ReturnType<typeof application>[]) =>
  earlierAnswers([application('now', 'MENTEE', answer('employer', 'Now')), ...others], own, {
    questions,
    values,
    isPromise,
  });

describe('answers of an earlier cycle', () => {
  it('fill in what has no answer, without promises and what is not offered any more', () => {
    expect(find({}, earlier)).toEqual({ cycleName: 'cycle of then', values: { topics: ['a'], employer: ['Here'] } });
  });

  it('leave alone what has an answer', () => {
    expect(find({ employer: ['Now'] }, earlier)?.values).toEqual({ topics: ['a'] });
  });

  it.each([
    ['were given on the other side', application('then', 'MENTOR', answer('employer', 'Here'))],
    ['were never given', application('then', 'MENTEE')],
  ])('are not offered when they %s', (_why, other) => expect(find({}, other)).toBeNull());

  it('are not offered when they add nothing', () => {
    expect(find({ topics: ['a'], employer: ['Now'] }, earlier)).toBeNull();
  });
});
