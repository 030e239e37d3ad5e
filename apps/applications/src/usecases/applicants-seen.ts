/** What this rule needs to know of the viewer; the identity of a person fits. */
export interface PersonViewer {
  readonly personId: string;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

/** Port: those of these people who applied to one of these programs, or hold a role in one. */
export interface PeopleOfPrograms {
  peopleOf(programIds: readonly string[], among: readonly string[]): Promise<ReadonlySet<string>>;
  counterpartsAmong(personId: string, among: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The people among the given ones whose name and contact the viewer may read. */
export type ApplicantsSeen = (viewer: PersonViewer, among: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Oneself; the people of the programs that one coordinates; the counterparts of one's announced matches. Nobody else.
 */
export function createApplicantsSeen(reads: PeopleOfPrograms): ApplicantsSeen {
  return async ({ personId, roles }, among) => {
    const coordinated = roles.filter(({ role }) => role === 'COORDINATOR').map(({ programId }) => programId);
    const people = coordinated.length > 0 ? await reads.peopleOf(coordinated, among) : [];
    const counterparts = await reads.counterpartsAmong(personId, among);
    return new Set([...people, ...counterparts, ...among.filter((id) => id === personId)]);
  };
}
