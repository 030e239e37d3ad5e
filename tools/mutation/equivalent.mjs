/**
 * Files of libs/assignment that an expert would call heuristics: whatever they do within their contracts, the answer is
 * the same, and only the time until it is found differs (the finish makes any prices and seating exact; the checker
 * refuses what is not). They count in the score like all others; the report says how many mutants lie there.
 */
const ONLY_FOR_SPEED = ['auction/', 'prices/shortlist.ts', 'prices/tight-listed.ts', 'price-market.ts'];

export function onlyForSpeed(file) {
  return ONLY_FOR_SPEED.some((start) => file.startsWith(start));
}

/**
 * Single changes that no spec can see, each with its reason. `file`, `code` (the whole line, trimmed) and `change` as the
 * report prints them. The score without them is a number of its own beside the raw one.
 */
const EQUIVALENT = [
  {
    file: 'ties/components.ts',
    code: 'for (let member = -1; member !== node;) {',
    change: '1 -> (1 + 1)',
    reason: 'only a number that is no node is needed to enter the loop',
  },
  {
    file: 'prices/distance-heap.ts',
    code: 'if (at > 0 && this.distance[moved]! < this.distance[this.heap[parent]!]!) this.rise(at, moved);',
    change: '> -> >=',
    reason: 'the top has no parent: what is compared with it is undefined, so that it sinks either way',
  },
  {
    file: 'prices/distance-heap.ts',
    code: 'if (at > 0 && this.distance[moved]! < this.distance[this.heap[parent]!]!) this.rise(at, moved);',
    change: '< -> <=',
    reason: 'as near as its parent, it neither rises nor sinks',
  },
  {
    file: 'stable/blocking-pairs.ts',
    code: 'for (let column = 0; column < problem.columns; column++)',
    change: '< -> <=',
    reason: 'behind the end of the arrays there is undefined, which is less than nothing',
  },
  {
    file: 'whatif/reach.ts',
    code: 'work: 0,',
    change: '0 -> (0 + 1)',
    reason: 'both ends begin with one edge more: which of them goes first is compared only',
  },
];

/** The listed ones among the mutants, as keys of file, place and text. Says which entries fit none any more. */
export function equivalentIn(mutants) {
  const keys = new Set();
  for (const entry of EQUIVALENT) {
    const found = mutants.filter(
      ({ file, code, change }) => file === entry.file && code === entry.code && change === entry.change,
    );
    if (found.length === 0)
      console.log(`equivalent.mjs lists what is no mutant any more: ${entry.file}: ${entry.code}`);
    for (const { file, from, text } of found) keys.add(file + from + text);
  }
  return keys;
}
