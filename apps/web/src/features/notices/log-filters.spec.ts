import { countViews, hasFilters, readFilters, withFilter } from './log-filters';

const filtersOf = (search: string) => readFilters(new URLSearchParams(search));

describe('the filters of the delivery log', () => {
  it.each([
    ['', { states: null, isHeld: null, search: null }],
    ['state=BOUNCED.FAILED', { states: ['BOUNCED', 'FAILED'], isHeld: null }],
    ['state=HELD', { states: null, isHeld: true }],
    ['state=ALL.nonsense', { states: null, isHeld: null }],
    ['search=%20robin%20&letter=ACCEPTED&person=7', { search: 'robin', template: 'ACCEPTED', personId: '7' }],
  ])('are read from %j', (search, expected) => {
    expect(filtersOf(search)).toMatchObject(expected);
  });

  it('know whether there are any', () => {
    expect([hasFilters(filtersOf('')), hasFilters(filtersOf('state=SENT'))]).toEqual([false, true]);
  });

  it('change one at a time, and leave an empty one out', () => {
    const address = new URLSearchParams('state=SENT&search=ana');
    expect(String(withFilter(address, 'search', 'eva'))).toBe('state=SENT&search=eva');
    expect(String(withFilter(address, 'state', null))).toBe('search=ana');
  });
});

describe('the views of the delivery log', () => {
  it('count what is held apart from the states, and leave out what there is none of', () => {
    const counts = [
      { state: 'PLANNED' as const, count: 3, held: 2 },
      { state: 'SENT' as const, count: 40, held: 0 },
      { state: 'BOUNCED' as const, count: 0, held: 0 },
    ];
    expect(countViews(counts)).toEqual([
      { view: 'ALL', count: 43 },
      { view: 'HELD', count: 2 },
      { view: 'PLANNED', count: 3 },
      { view: 'SENT', count: 40 },
    ]);
  });
});
