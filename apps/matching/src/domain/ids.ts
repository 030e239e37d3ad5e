declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ProgramId = Id<'Program'>;
export type CycleId = Id<'Cycle'>;
export type PersonId = Id<'Person'>;
export type ApplicationId = Id<'Application'>;
export type RunId = Id<'Run'>;
export type ProposalId = Id<'Proposal'>;
export type MatchId = Id<'Match'>;
export type RulingId = Id<'Ruling'>;

/** Says what an id is the id of, at the edges where it comes in as text that was already checked to be a UUID. */
export const idOf = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>;
