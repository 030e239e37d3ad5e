import { Client, CombinedError, gql, type Exchange, type Operation, type OperationResult } from 'urql';
import { filter, map, pipe } from 'wonka';
import { keepShown } from './keep-shown';

const READ = gql`
  query Read {
    sheet
    letters
  }
`;

type Said = Pick<OperationResult, 'data' | 'error'>;

const outage = new CombinedError({ networkError: new TypeError('Failed to fetch') });
const unavailable = new CombinedError({
  graphQLErrors: [{ message: 'Out.', extensions: { code: 'UNAVAILABLE' } }],
});
const forbidden = new CombinedError({ graphQLErrors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] });
const isOutage = (error: CombinedError): boolean => error !== forbidden;

/** A page that reads, and asks again until the answers are used up; what it is told. */
function told(...answers: readonly Said[]): Said[] {
  const { client, left, read } = page(answers);
  const { seen, leave } = read((operation) => left.length > 0 && client.reexecuteOperation(operation));
  leave();
  return seen;
}

function page(answers: readonly Said[]) {
  const left = [...answers];
  const network: Exchange = () => (operations$) =>
    pipe(
      operations$,
      filter(({ kind }) => kind !== 'teardown'),
      map((operation) => ({ operation, stale: false, hasNext: false, ...left.shift()! }) as OperationResult),
    );
  const client = new Client({ url: '/graphql', exchanges: [keepShown(isOutage), network], preferGetMethod: false });
  const read = (then: (operation: Operation) => unknown = () => undefined) => {
    const seen: Said[] = [];
    const { unsubscribe: leave } = client.query(READ, {}, { requestPolicy: 'network-only' }).subscribe((result) => {
      if (!result.stale) seen.push({ data: result.data, error: result.error });
      then(result.operation);
    });
    return { seen, leave };
  };
  return { client, left, read };
}

const WHOLE = { sheet: 'first', letters: 2 };

describe('what a page shows while an outage lasts', () => {
  it('is what it showed before, with the error beside it', () => {
    const seen = told({ data: WHOLE, error: undefined }, { data: undefined, error: outage });
    expect(seen.at(-1)).toEqual({ data: WHOLE, error: outage });
  });

  it('is nothing where nothing was read yet', () => {
    expect(told({ data: undefined, error: outage })).toEqual([{ data: undefined, error: outage }]);
    const nulls = { data: { sheet: null, letters: null }, error: unavailable };
    expect(told(nulls)).toEqual([{ data: undefined, error: unavailable }]);
  });

  it('is the latest of what came, and the last of what a part that is out could not bring', () => {
    const seen = told(
      { data: WHOLE, error: undefined },
      { data: { sheet: null, letters: 3 }, error: unavailable },
      { data: { sheet: 'second', letters: null }, error: undefined },
    );
    expect(seen.slice(-2)).toEqual([
      { data: { sheet: 'first', letters: 3 }, error: unavailable },
      { data: { sheet: 'second', letters: null }, error: undefined },
    ]);
  });

  it('is nothing any more once the endpoint refused it', () => {
    const seen = told(
      { data: WHOLE, error: undefined },
      { data: undefined, error: forbidden },
      { data: undefined, error: outage },
    );
    expect(seen.slice(-2)).toEqual([
      { data: undefined, error: forbidden },
      { data: undefined, error: outage },
    ]);
  });

  it('stays when the page gives its question up to ask it anew, and goes with the page', async () => {
    const { read } = page([
      { data: WHOLE, error: undefined },
      { data: undefined, error: outage },
      { data: undefined, error: outage },
    ]);
    read().leave();
    const again = read();
    expect(again.seen).toEqual([{ data: WHOLE, error: outage }]);
    again.leave();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(read().seen).toEqual([{ data: undefined, error: outage }]);
  });
});
