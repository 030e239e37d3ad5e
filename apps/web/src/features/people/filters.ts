import type { ProgramRole } from './generated/graphql';

/** In the order in which people look for them. */
export const ROLES = [
  'COORDINATOR',
  'REVIEWER',
  'FUNDING_REVIEWER',
  'LIAISON',
  'BOARD',
] as const satisfies readonly ProgramRole[];

export interface PeopleFilters {
  readonly role: ProgramRole | null;
  readonly search: string | null;
}

/** The filters in an address; what is unknown counts for nothing. */
export function readFilters(address: URLSearchParams): PeopleFilters {
  const role = ROLES.find((one) => one === address.get('role')) ?? null;
  return { role, search: address.get('search')?.trim() || null };
}

/** The roles of somebody in one program, each once, in the usual order. */
export function rolesIn(
  programId: string,
  grants: readonly { readonly role: ProgramRole; readonly program: { readonly id: string } | null }[],
): readonly ProgramRole[] {
  const held = grants.filter(({ program }) => program?.id === programId).map(({ role }) => role);
  return ROLES.filter((role) => held.includes(role));
}
