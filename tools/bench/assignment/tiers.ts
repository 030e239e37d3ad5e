import type { Size } from './families';

/** The sizes of the benches. P: real cycles; D: full; S: sparse. */
export const TIERS: Readonly<Record<string, Size>> = {
  P20: { rows: 20 },
  P100: { rows: 100 },
  P500: { rows: 500 },
  D500: { rows: 500 },
  D2000: { rows: 2000 },
  D5000: { rows: 5000 },
  S1M: { rows: 20_000, degree: 50 },
  S50k: { rows: 50_000, degree: 64 },
  'S50k-places': { rows: 50_000, degree: 64, mostPlaces: 3 },
  'S50k-slack': { rows: 50_000, degree: 64, columnsPerRow: 1.1 },
  S200k: { rows: 200_000, degree: 50 },
};
