import type { Client } from 'urql';
import { EVERYTHING } from '../filters';
import type { Row } from '../row-pages';
import { chooseAll, chosenOf, toggle } from '../selection';
import { readChosen } from './chosen';

const row = (id: string): Row => ({ id, applicant: { name: `Name of ${id}` } }) as Row;
const named = (id: string) => ({ id, name: `Name of ${id}` });
const noClient = {} as Client;

/** A list of three pages with one application each; `null` for a page that does not come. */
function pages(ids: readonly (string | null)[]): Client {
  const query = (_document: unknown, { after }: { after: string | null }) => {
    const at = after === null ? 0 : Number(after);
    const id = ids[at];
    const pageInfo = { hasNextPage: at < ids.length - 1, endCursor: String(at + 1) };
    const data = id ? { cycle: { applications: { edges: [{ node: row(id) }], pageInfo } } } : undefined;
    return { toPromise: async () => ({ data }) };
  };
  return { query } as unknown as Client;
}

describe('what is decided', () => {
  const table = { filters: EVERYTHING, rows: [row('a'), row('b')], kept: [named('far')] };

  it('are the chosen rows, and those that were kept from an earlier decision', async () =>
    expect(await readChosen(noClient, 'c', { ...table, selection: chosenOf(['b', 'far']) })).toEqual([
      ...[named('b'), named('far')],
    ]));

  it('is everything that matches but the exceptions, read to the end', async () => {
    const selection = toggle(chooseAll, 'y');
    expect(await readChosen(pages(['x', 'y', 'z']), 'c', { ...table, selection })).toEqual([named('x'), named('z')]);
  });

  it('is nothing when a page does not come', async () =>
    expect(await readChosen(pages(['x', null]), 'c', { ...table, selection: chooseAll })).toBeNull());
});
