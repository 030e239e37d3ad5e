import { readFilters, rolesIn } from './filters';

describe('the filters of people', () => {
  it.each([
    ['', { role: null, search: null }],
    ['role=LIAISON&search=%20ana%20', { role: 'LIAISON', search: 'ana' }],
    ['role=KING', { role: null, search: null }],
  ])('are read from %j', (address, expected) => {
    expect(readFilters(new URLSearchParams(address))).toEqual(expected);
  });
});

describe('the roles of somebody', () => {
  it('are those of this program, in the usual order', () => {
    const grants = [
      { role: 'BOARD' as const, program: { id: 'here' } },
      { role: 'COORDINATOR' as const, program: { id: 'here' } },
      { role: 'REVIEWER' as const, program: { id: 'elsewhere' } },
      { role: 'LIAISON' as const, program: null },
    ];
    expect(rolesIn('here', grants)).toEqual(['COORDINATOR', 'BOARD']);
  });
});
