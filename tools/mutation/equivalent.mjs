/**
 * Files of libs/assignment that an expert would call heuristics: whatever they do within their contracts, the answer is
 * the same, and only the time until it is found differs (the finish makes any prices and seating exact; the checker
 * refuses what is not). They count in the score like all others; the report says how many mutants lie there.
 */
const ONLY_FOR_SPEED = ['auction/', 'prices/shortlist.ts', 'prices/tight-listed.ts', 'price-market.ts', 'memory-of.ts'];

export function onlyForSpeed(file) {
  return ONLY_FOR_SPEED.some((start) => file.startsWith(start));
}

/**
 * Single changes that no spec can see, each with its reason. `file`, `code` (the whole line, trimmed) and `change` as the
 * report prints them. The score without them is a number of its own beside the raw one; an entry that fits no mutant any
 * more is an error, so that the list stays true.
 */
const EQUIVALENT = [];

/** The listed ones among the mutants, as keys of file, place and text. Throws where an entry fits none. */
export function equivalentIn(mutants) {
  const keys = new Set();
  for (const entry of EQUIVALENT) {
    const found = mutants.filter(
      ({ file, code, change }) => file === entry.file && code === entry.code && change === entry.change,
    );
    if (found.length === 0) throw new Error(`equivalent.mjs lists what is no mutant: ${JSON.stringify(entry)}`);
    for (const { file, from, text } of found) keys.add(file + from + text);
  }
  return keys;
}
