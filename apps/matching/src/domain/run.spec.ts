import { runStates, stepRun, type RunAction, type RunState } from './run';

describe('a run', () => {
  const table: Record<RunAction, Partial<Record<RunState, RunState>>> = {
    sign: { COMPUTED: 'SIGNED', SIGNED: 'SIGNED' },
    announce: { SIGNED: 'ANNOUNCED', ANNOUNCED: 'ANNOUNCED' },
    cancel: {
      QUEUED: 'CANCELLED',
      RUNNING: 'CANCELLED',
      COMPUTED: 'CANCELLED',
      SIGNED: 'CANCELLED',
      CANCELLED: 'CANCELLED',
    },
  };
  const cases = (Object.keys(table) as RunAction[]).flatMap((action) =>
    runStates.map((state) => [action, state, table[action][state] ?? 'refused'] as const),
  );

  it.each(cases)('to %s when %s leads to %s', (action, state, expected) => {
    const result = stepRun(state, action);
    expect(result.isOk ? result.value : 'refused').toBe(expected);
  });

  it('says in which states the action would be possible', () => {
    expect(stepRun('QUEUED', 'announce')).toMatchObject({
      rejection: { reason: 'wrong-state', state: 'QUEUED', allowed: ['SIGNED'] },
    });
  });
});
