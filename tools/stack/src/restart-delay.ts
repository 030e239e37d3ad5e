const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/** How long to wait before the next try after so many early deaths in a row: 0.25 s, doubled each time, at most 10 s. */
export function restartDelayMs(earlyDeaths: number): number {
  return Math.min(FIRST_MS * 2 ** Math.max(0, earlyDeaths - 1), LONGEST_MS);
}
