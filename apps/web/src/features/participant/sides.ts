interface Named {
  readonly id: string;
  readonly name?: string | null;
  readonly givenName?: string | null;
}
export type Side = 'MENTOR' | 'MENTEE';

export interface SeenBySide<P extends Named> {
  readonly side: Side;
  readonly counterpart: P;
}

/** A pair as one of its two sees it. */
export function seenBy<P extends Named>(viewerId: string, pair: { mentor: P; mentee: P }): SeenBySide<P> {
  return pair.mentor.id === viewerId
    ? { side: 'MENTOR', counterpart: pair.mentee }
    : { side: 'MENTEE', counterpart: pair.mentor };
}

/** How somebody is called in a sentence; `otherwise` when they gave no name or it is not open any more. */
export const calledBy = ({ givenName, name }: Named, otherwise: string): string => givenName ?? name ?? otherwise;

export const fullNameOf = ({ name }: Named, otherwise: string): string => name ?? otherwise;
