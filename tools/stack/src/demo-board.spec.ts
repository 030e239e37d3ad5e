import { EventEmitter } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { DemoBoard } from './demo-board';
import type { Progress } from './progress';

/** A gateway that notes what it is told. */
class FakeGateway extends EventEmitter {
  connected = true;
  readonly told: { state: string; progress: string[]; failure: string | null }[] = [];
  send(message: never): void {
    this.told.push(message);
  }
  get process(): ChildProcess {
    return this as unknown as ChildProcess;
  }
}

const quiet: Progress = { step: () => undefined, trouble: () => undefined, elapsedSeconds: () => '0' };

describe('the board that says where the demo stands', () => {
  it('tells a gateway at its start, also one that was started again in the middle', () => {
    const board = new DemoBoard(() => undefined);
    const [first, second] = [new FakeGateway(), new FakeGateway()];
    board.connect(first.process);
    board.begin('resetting');
    const { step } = board.following(quiet);
    step('  Emptying');
    first.connected = false;
    board.connect(second.process);
    board.begin('seeding');
    expect(first.told.map(({ state }) => state)).toEqual(['ready', 'resetting', 'resetting']);
    expect(second.told).toEqual(
      ['resetting', 'seeding'].map((state) => ({ type: 'demo-status', state, progress: ['Emptying'], failure: null })),
    );
  });

  it('passes one wish on, and answers the others with how it stands', () => {
    let wishes = 0;
    const board = new DemoBoard(() => {
      wishes += 1;
      board.begin('resetting');
    });
    const gateway = new FakeGateway();
    board.connect(gateway.process);
    for (let click = 0; click < 3; click += 1) gateway.emit('message', { type: 'reset-demo' });
    gateway.emit('message', { type: 'something else' });
    gateway.emit('message', null);
    expect([wishes, gateway.told.length]).toEqual([1, 4]);
  });

  it('says why it came to nothing, until the next time', () => {
    const board = new DemoBoard(() => undefined);
    const gateway = new FakeGateway();
    board.connect(gateway.process);
    board.begin('resetting');
    board.following(quiet).step('Stopping');
    board.end('no room');
    expect(gateway.told.at(-1)).toMatchObject({ state: 'ready', progress: ['Stopping'], failure: 'no room' });
    board.begin('resetting');
    expect(gateway.told.at(-1)).toMatchObject({ state: 'resetting', progress: [], failure: null });
  });
});
