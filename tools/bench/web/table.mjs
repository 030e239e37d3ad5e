// One row for each page: every figure beside its goal, and a mark where the goal is missed.

const COLUMNS = [
  { title: 'accessibility', figure: 'accessibility', isMet: (value, goal) => value >= goal },
  { title: 'performance', figure: 'performance', isMet: (value, goal) => value >= goal },
  { title: 'LCP ms', figure: 'lcpMs', isMet: (value, goal) => value <= goal },
  { title: 'layout shift', figure: 'shift', isMet: (value, goal) => value <= goal },
  { title: 'script kB', figure: 'scriptKb', isMet: (value, goal) => value <= goal },
];

export const HEAD = `| page | as | ${COLUMNS.map(({ title }) => `${title} (goal)`).join(' | ')} | blocked ms |
|---|---|${'---|'.repeat(COLUMNS.length)}---|`;

/** The row of a page, and how many goals it misses. */
export function rowOf({ path, persona, kind }, figures, budget) {
  const cells = COLUMNS.map(({ figure, isMet }) => {
    const isFine = isMet(figures[figure], budget[figure]);
    return { isFine, text: `${isFine ? '' : '**'}${figures[figure]}${isFine ? '' : '** missed'} (${budget[figure]})` };
  });
  const text = `| ${path} | ${persona ?? 'nobody'}, ${kind} | ${cells.map((cell) => cell.text).join(' | ')} | ${figures.blockedMs} |`;
  return { text, missed: cells.filter(({ isFine }) => !isFine).length };
}

/** Of several visits the middle one of each figure, which a busy moment of the machine does not move. */
export function middleOf(visits) {
  const middle = (figure) => visits.map((one) => one[figure]).sort((a, b) => a - b)[Math.floor(visits.length / 2)];
  const figures = [...COLUMNS.map(({ figure }) => figure), 'blockedMs'];
  const faults = [...new Set(visits.flatMap((one) => one.faults))];
  return { ...Object.fromEntries(figures.map((figure) => [figure, middle(figure)])), faults };
}
