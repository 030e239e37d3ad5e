import { EVERYTHING, readFilters, sortedBy, variablesOf, writeFilters, type Filters } from './filters';

describe('the filters of the table', () => {
  const some: Filters = {
    ...{ role: 'MENTEE', states: ['SUBMITTED', 'IN_REVIEW'], search: 'o’brien & co', isDisputed: true, sort: 'name' },
  };

  it('are in the address, and come back as they were', () => {
    expect(readFilters(new URLSearchParams(writeFilters(some)))).toEqual(some);
    expect(writeFilters(EVERYTHING)).toBe('');
    expect(readFilters(new URLSearchParams())).toEqual(EVERYTHING);
  });

  it('leave out what an address says wrongly', () => {
    const words = new URLSearchParams('side=DOG&state=SUBMITTED,NEVER&sort=colour&disagreement=yes');
    expect(readFilters(words)).toEqual({ ...EVERYTHING, states: ['SUBMITTED'] });
  });

  it('ask for nothing in particular when nothing is chosen', () =>
    expect(variablesOf('c', EVERYTHING)).toEqual({
      ...{ cycleId: 'c', role: null, states: null, search: null, hasDisagreement: null },
      order: 'SUBMITTED_NEWEST_FIRST',
    }));

  it.each([
    ['name', '-submitted', 'name'],
    ['name', 'name', '-name'],
    ['submitted', 'name', '-submitted'],
    ['submitted', '-submitted', 'submitted'],
  ] as const)('sort by %s after %s: %s', (column, before, after) => expect(sortedBy(before, column)).toBe(after));
});
