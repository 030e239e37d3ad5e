import { minutesFor } from './minutes';

const kinds = (...list: Parameters<typeof minutesFor>[0][number]['kind'][]) => list.map((kind) => ({ kind }));

describe('how long the questions take', () => {
  it('is told in whole minutes, and never as none', () => {
    expect(minutesFor(kinds('YES_NO'))).toBe(1);
    expect(minutesFor(kinds('TEXT', 'LINE'))).toBe(5);
  });

  it('is told in steps of five where it is long', () =>
    expect(minutesFor(kinds('TEXT', 'TEXT', 'TEXT', 'TEXT', 'LINE'))).toBe(20));
});
