import { Client, gql, makeErrorResult, type Exchange, type Operation, type OperationResult } from 'urql';
import { filter, map, mergeMap, fromPromise, pipe } from 'wonka';
import { askAgain } from './ask-again';

const READ = gql`
  query Read {
    name
  }
`;
const CHANGE = gql`
  mutation Change {
    name
  }
`;

/** A client whose network answers as `isUp` says, and what it told. */
function rig() {
  const told: string[] = [];
  const state = { isUp: false, asked: 0 };
  const answer = (operation: Operation): OperationResult =>
    state.isUp
      ? { operation, data: { name: 'Ana' }, stale: false, hasNext: false }
      : makeErrorResult(operation, new TypeError('Failed to fetch'));
  const network: Exchange = () => (operations$) =>
    pipe(
      operations$,
      filter(({ kind }) => kind !== 'teardown'),
      mergeMap((operation) =>
        fromPromise(
          Promise.resolve()
            .then(() => void (state.asked += 1))
            .then(() => operation),
        ),
      ),
      map(answer),
    );
  const events = { onOutage: () => told.push('out'), onAnswer: () => told.push('back') };
  const exchanges = [askAgain((error) => error.networkError !== undefined, events), network];
  return { told, state, client: new Client({ url: '/graphql', exchanges, preferGetMethod: false }) };
}

const settle = async (): Promise<void> => void (await jest.advanceTimersByTimeAsync(0));

describe('asking again after an outage', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks what is read until it is answered, and says so once', async () => {
    const { client, state, told } = rig();
    const seen: unknown[] = [];
    const { unsubscribe } = client.query(READ, {}).subscribe(({ data }) => seen.push(data?.name));
    await settle();
    await jest.advanceTimersByTimeAsync(4_000);
    state.isUp = true;
    await jest.advanceTimersByTimeAsync(4_000);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(seen.at(-1)).toBe('Ana');
    expect(told).toEqual(['out', 'out', 'back']);
    expect(state.asked).toBe(3);
    unsubscribe();
  });

  it('asks no more for a page that was left', async () => {
    const { client, state, told } = rig();
    const { unsubscribe } = client.query(READ, {}).subscribe(() => undefined);
    await settle();
    unsubscribe();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state.asked).toBe(1);
    expect(told).toEqual(['out', 'back']);
  });

  it('never sends a change twice', async () => {
    const { client, state } = rig();
    const { unsubscribe } = client.mutation(CHANGE, {}).subscribe(() => undefined);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state.asked).toBe(1);
    unsubscribe();
  });
});
