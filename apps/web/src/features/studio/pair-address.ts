/** A pair in the address: the mentee, and the mentor where there is one. */
export interface PairInAddress {
  readonly menteeId: string;
  readonly mentorId: string | null;
}

export const PAIR = 'pair';

export const writePair = ({ menteeId, mentorId }: PairInAddress): string => `${menteeId}~${mentorId ?? ''}`;

export function readPair(words: URLSearchParams): PairInAddress | null {
  const [menteeId = '', mentorId = ''] = words.get(PAIR)?.split('~') ?? [];
  return menteeId === '' ? null : { menteeId, mentorId: mentorId === '' ? null : mentorId };
}

/** The same address with some words of its query other; an empty one is left out. */
export function addressWith(words: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(words);
  for (const [key, value] of Object.entries(changes))
    if (value === null || value === '') next.delete(key);
    else next.set(key, value);
  return `?${next}`;
}
