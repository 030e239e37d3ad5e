import type { ParticipantGoalSheetQuery } from '../generated/graphql';
import type { Side } from '../sides';

export type GraphSheet = NonNullable<ParticipantGoalSheetQuery['goalSheet']>;

/** A goal sheet as one side of its pair sees it. */
export interface SeenSheet {
  readonly sheet: GraphSheet;
  readonly side: Side;
  /** What the other side is called. */
  readonly name: string;
  /** Reads it again from the endpoint. */
  readonly again: () => void;
}

export const zoneOf = ({ cycle }: GraphSheet, otherwise: string): string => cycle?.timeZone ?? otherwise;

/** The first and the last day that a goal may be set for; null where the cycle cannot be read. */
export function daysOf({ cycle }: GraphSheet): { readonly first: string; readonly last: string } | null {
  const opening = cycle?.windows.map(({ opensOn }) => opensOn).sort() ?? [];
  const closing = cycle?.windows.map(({ closesOn }) => closesOn) ?? [];
  const last = [...closing, ...(cycle?.milestones.map(({ on }) => on) ?? [])].sort().at(-1);
  return opening[0] !== undefined && last !== undefined ? { first: opening[0], last } : null;
}
