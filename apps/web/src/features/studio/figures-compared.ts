import type { RunRow } from './runs';

type Summary = NonNullable<RunRow['summary']>;

export const FIGURES = ['placed', 'leftOut', 'total', 'median', 'worst', 'blocking'] as const;
export type FigureName = (typeof FIGURES)[number];

export interface ComparedFigure {
  readonly name: FigureName;
  /** Scores are told in points, the others are counts. */
  readonly isScore: boolean;
  readonly first: number | null;
  readonly second: number | null;
  readonly tone: 'better' | 'worse' | 'equal' | null;
}

const READ: Readonly<Record<FigureName, (summary: Summary) => number | null>> = {
  placed: ({ placed }) => placed,
  leftOut: ({ mentees, placed }) => mentees - placed,
  total: ({ total }) => total,
  median: ({ medianScore }) => medianScore,
  worst: ({ worstScore }) => worstScore,
  blocking: ({ blockingPairs }) => blockingPairs,
};
const LESS_IS_BETTER: ReadonlySet<FigureName> = new Set(['leftOut', 'blocking']);
const SCORES: ReadonlySet<FigureName> = new Set(['total', 'median', 'worst']);

/** Two runs figure by figure, with which one is better. */
export function compareFigures(first: Summary, second: Summary): readonly ComparedFigure[] {
  return FIGURES.map((name) => {
    const [one, other] = [READ[name](first), READ[name](second)];
    return { name, isScore: SCORES.has(name), first: one, second: other, tone: toneOf(name, one, other) };
  });
}

function toneOf(name: FigureName, one: number | null, other: number | null): ComparedFigure['tone'] {
  if (one === null || other === null) return null;
  if (one === other) return 'equal';
  return other > one === !LESS_IS_BETTER.has(name) ? 'better' : 'worse';
}
