import type { ApplicationId } from './ids';
import { compare } from './snapshot';

/** What a comparison looks at in a proposal. */
export interface ComparedPair {
  readonly mentorId: ApplicationId;
  readonly menteeId: ApplicationId;
  readonly score: number;
}

/** Where one mentee stands in two runs. */
export interface Move {
  readonly menteeId: ApplicationId;
  readonly before: ComparedPair | null;
  readonly after: ComparedPair | null;
  /** Positive: gains. Standing nowhere counts as 0. */
  readonly gain: number;
}

export interface Comparison {
  /** Mentees who are with another mentor or were placed or left out, the greatest loss first. */
  readonly moves: readonly Move[];
  readonly gaining: number;
  readonly losing: number;
  readonly newlyPlaced: number;
  readonly newlyLeftOut: number;
}

/** Who moves between two runs, who gains and who loses. Linear but for the sorting. */
export function compareRuns(before: readonly ComparedPair[], after: readonly ComparedPair[]): Comparison {
  const was = new Map(before.map((pair) => [pair.menteeId, pair]));
  const is = new Map(after.map((pair) => [pair.menteeId, pair]));
  const moves = [...new Set([...was.keys(), ...is.keys()])]
    .map((menteeId): Move => {
      const [one, other] = [was.get(menteeId) ?? null, is.get(menteeId) ?? null];
      return { menteeId, before: one, after: other, gain: (other?.score ?? 0) - (one?.score ?? 0) };
    })
    .filter((move) => move.before?.mentorId !== move.after?.mentorId)
    .sort((a, b) => a.gain - b.gain || compare(a.menteeId, b.menteeId));
  return {
    moves,
    gaining: moves.filter(({ gain }) => gain > 0).length,
    losing: moves.filter(({ gain }) => gain < 0).length,
    newlyPlaced: moves.filter(({ before: one }) => one === null).length,
    newlyLeftOut: moves.filter(({ after: other }) => other === null).length,
  };
}
