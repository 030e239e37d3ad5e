import { walkPages } from './walk-pages';

describe('walking through pages', () => {
  const pages = ['a', 'b', 'c'];
  const ask = async (after: string | null) => pages[after === null ? 0 : pages.indexOf(after) + 1];

  it('takes each once, in order', async () => {
    const taken: string[] = [];
    const take = (page: string) => {
      taken.push(page);
      return { hasNextPage: page !== 'c', endCursor: page };
    };
    expect(await walkPages(ask, take)).toBe(true);
    expect(taken).toEqual(pages);
  });

  it('says when one did not come', async () =>
    expect(await walkPages(ask, (page) => ({ hasNextPage: true, endCursor: page }))).toBe(false));
});
