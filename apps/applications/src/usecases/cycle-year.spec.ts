import { windowOf } from '../domain/cycle';
import type { CycleState } from '../domain/cycle-state';
import { CYCLE_ID, exampleCycle, OTHER_ID, PERSON_ID } from '../domain/program-examples';
import { programPorts, type ProgramPortsUnderTest } from '../persistence/program-ports-under-test';
import { advanceCycles } from './advance-cycles';
import { extendWindow } from './extend-window';
import { moveCycle } from './move-cycle';
import { noteAnnouncement } from './note-announcement';
import { openCycle } from './open-cycle';
import type { ProgramPorts } from './program-stores';

const by = { cycleId: CYCLE_ID, actorId: PERSON_ID };
const stateOf = ({ stores }: ProgramPortsUnderTest): CycleState => stores.cyclesById.get(CYCLE_ID)!.state;
const advanceTo = async (ports: ProgramPortsUnderTest, at: string) => {
  ports.clock.set(at);
  return advanceCycles(ports, await ports.clock.now());
};

describe('opening a cycle', () => {
  it('before its day begins the window today and keeps the old day', async () => {
    const ports = await programPorts();
    const result = await openCycle(ports, by);
    expect(result.isOk && windowOf(result.value, 'APPLICATIONS').opensOn).toBe('2021-08-15');
    expect(stateOf(ports)).toBe('OPEN');
    expect(ports.stores.windowChanges).toMatchObject([
      {
        key: 'APPLICATIONS',
        previous: { opensOn: '2021-09-01' },
        next: { opensOn: '2021-08-15' },
        changedBy: PERSON_ID,
      },
    ]);
  });

  it('tells nobody of more time: the end has not moved', async () => {
    const ports = await programPorts();
    await openCycle(ports, by);
    expect(ports.letters('cycle.window-extended')).toEqual([]);
  });

  it('twice is opening it once', async () => {
    const ports = await programPorts();
    await openCycle(ports, by);
    expect((await openCycle(ports, by)).isOk).toBe(true);
    expect([ports.letters('cycle.recorded').length, ports.audited()]).toEqual([1, [['cycle.opened', PERSON_ID]]]);
  });

  it.each<CycleState>(['IN_REVIEW', 'ACTIVE', 'CONCLUDED', 'CANCELLED'])('is refused from %s', async (state) => {
    const ports = await programPorts({ state });
    expect(await openCycle(ports, by)).toMatchObject({ isOk: false, rejection: { reason: 'wrong-state', state } });
    expect(ports.stores.letters).toEqual([]);
  });

  it('is refused for a cycle that nobody knows', async () => {
    const ports = await programPorts();
    expect(await openCycle(ports, { ...by, cycleId: OTHER_ID })).toEqual({
      isOk: false,
      rejection: { reason: 'unknown-cycle' },
    });
  });
});

describe('extending the window', () => {
  const extension = { ...by, window: 'APPLICATIONS', closesOn: '2021-10-11', reason: 'few mentors' } as const;

  it('keeps the old date, and has the people told, once', async () => {
    const ports = await programPorts({ state: 'OPEN' });
    await extendWindow(ports, extension);
    await extendWindow(ports, extension);
    expect(ports.letters('cycle.window-extended')).toEqual([
      { cycleId: CYCLE_ID, window: 'APPLICATIONS', previousClosesOn: '2021-09-30', closesOn: '2021-10-11' },
    ]);
    expect(ports.letters('cycle.recorded')).toMatchObject([{ revision: 2 }]);
    expect(ports.stores.windowChanges).toMatchObject([
      { previous: { closesOn: '2021-09-30' }, next: { closesOn: '2021-10-11' }, reason: 'few mentors' },
    ]);
    expect(ports.stores.entries).toMatchObject([{ action: 'cycle.window-extended', reason: 'few mentors' }]);
  });

  it('backwards is refused and nothing is written', async () => {
    const ports = await programPorts({ state: 'OPEN' });
    const result = await extendWindow(ports, { ...extension, closesOn: '2021-09-20' });
    expect(result).toEqual({ isOk: false, rejection: { reason: 'not-later', closesOn: '2021-09-30' } });
    expect([ports.stores.letters, ports.stores.windowChanges]).toEqual([[], []]);
  });
});

describe('moving a cycle by hand', () => {
  it('takes one step, with the reason in the record', async () => {
    const ports = await programPorts({ state: 'IN_REVIEW' });
    await moveCycle(ports, { ...by, to: 'MATCHING', reason: 'everybody has decided' });
    expect(stateOf(ports)).toBe('MATCHING');
    expect(ports.stores.entries).toMatchObject([
      { action: 'cycle.matching', reason: 'everybody has decided', facts: { from: 'IN_REVIEW', to: 'MATCHING' } },
    ]);
  });

  it('never announces: that is the run', async () => {
    const ports = await programPorts({ state: 'MATCHING' });
    expect(await moveCycle(ports, { ...by, to: 'ANNOUNCED', reason: null })).toEqual({
      isOk: false,
      rejection: { reason: 'wrong-state', state: 'MATCHING', allowed: ['CANCELLED'] },
    });
  });

  it('to where it is changes nothing', async () => {
    const ports = await programPorts({ state: 'ANNOUNCED' });
    expect((await moveCycle(ports, { ...by, to: 'ANNOUNCED', reason: null })).isOk).toBe(true);
    expect(ports.stores.letters).toEqual([]);
  });
});

describe('the calendar', () => {
  it('takes a cycle through its year, each step once, with the clock as actor', async () => {
    const ports = await programPorts();
    expect(await advanceTo(ports, '2021-08-31T00:00:00Z')).toEqual(new Date('2021-09-01T05:00:00Z'));
    await advanceTo(ports, '2021-09-01T05:00:00Z');
    await advanceTo(ports, '2021-10-01T05:00:00Z');
    expect(await advanceTo(ports, '2021-11-08T06:00:00Z')).toBeNull();
    expect(stateOf(ports)).toBe('MATCHING');
    await noteAnnouncement(ports, CYCLE_ID);
    await advanceTo(ports, '2021-12-01T06:00:00Z');
    await advanceTo(ports, '2022-06-01T05:00:00Z');
    expect(await advanceTo(ports, '2022-07-01T05:00:00Z')).toBeNull();
    expect(ports.audited()).toEqual([
      ['cycle.opened', null],
      ['cycle.in-review', null],
      ['cycle.matching', null],
      ['cycle.announced', null],
      ['cycle.active', null],
      ['cycle.wrapping-up', null],
      ['cycle.concluded', null],
    ]);
    expect(ports.letters('cycle.recorded').map(({ revision }) => revision)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('catches up with every step of a cycle that was left alone, and says when the next is due', async () => {
    const ports = await programPorts({ state: 'ANNOUNCED' });
    expect(await advanceTo(ports, '2022-06-02T00:00:00Z')).toEqual(new Date('2022-07-01T05:00:00Z'));
    expect(ports.audited().map(([action]) => action)).toEqual(['cycle.active', 'cycle.wrapping-up']);
  });

  it('looked at twice, or by two workers at once, changes nothing more', async () => {
    const ports = await programPorts();
    await advanceTo(ports, '2021-09-02T00:00:00Z');
    await advanceTo(ports, '2021-09-02T00:00:00Z');
    expect(ports.letters('cycle.recorded')).toHaveLength(1);
  });

  it('looks again under the lock: a person may have been faster', async () => {
    const ports = await programPorts({ state: 'CANCELLED' });
    const stores = { ...ports.stores, cycles: { ...ports.stores.cycles, underWay: async () => [exampleCycle()] } };
    const unitOfWork: ProgramPorts['unitOfWork'] = { run: (work) => work(stores) };
    await advanceCycles({ ...ports, unitOfWork }, new Date('2021-09-02T00:00:00Z'));
    expect([stateOf(ports), ports.stores.letters]).toEqual(['CANCELLED', []]);
  });

  it('waits for an extended window', async () => {
    const ports = await programPorts({ state: 'OPEN' });
    await extendWindow(ports, { ...by, window: 'APPLICATIONS', closesOn: '2021-10-11', reason: null });
    expect(await advanceTo(ports, '2021-10-05T00:00:00Z')).toEqual(new Date('2021-10-12T05:00:00Z'));
    expect(stateOf(ports)).toBe('OPEN');
  });
});

describe('an announcement', () => {
  it.each<[CycleState, CycleState]>([
    ['OPEN', 'ANNOUNCED'],
    ['IN_REVIEW', 'ANNOUNCED'],
    ['MATCHING', 'ANNOUNCED'],
    ['ACTIVE', 'ACTIVE'],
    ['CANCELLED', 'CANCELLED'],
  ])('heard twice takes a cycle from %s to %s, once', async (state, after) => {
    const ports = await programPorts({ state });
    await noteAnnouncement(ports, CYCLE_ID);
    await noteAnnouncement(ports, CYCLE_ID);
    expect(stateOf(ports)).toBe(after);
    expect(ports.letters('cycle.recorded')).toHaveLength(state === after ? 0 : 1);
  });
});
