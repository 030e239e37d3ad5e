import type { Identity, Role } from './identity';

/** The viewer is a person who holds this role in this very program. */
export function holdsRole(viewer: Identity, programId: string, role: Role): boolean {
  return viewer.kind === 'person' && viewer.roles.some((held) => held.programId === programId && held.role === role);
}

/** The viewer holds at least one of the roles in this very program. */
export function holdsAnyRole(viewer: Identity, programId: string, roles: readonly Role[]): boolean {
  return roles.some((role) => holdsRole(viewer, programId, role));
}

export const isCoordinator = (viewer: Identity, programId: string): boolean =>
  holdsRole(viewer, programId, 'COORDINATOR');

export const isReviewer = (viewer: Identity, programId: string): boolean => holdsRole(viewer, programId, 'REVIEWER');

export const isLiaison = (viewer: Identity, programId: string): boolean => holdsRole(viewer, programId, 'LIAISON');

export const isBoardMember = (viewer: Identity, programId: string): boolean => holdsRole(viewer, programId, 'BOARD');

/** The viewer works for the program in any role. */
export const isStaff = (viewer: Identity, programId: string): boolean =>
  viewer.kind === 'person' && viewer.roles.some((held) => held.programId === programId);

export const isAdministrator = (viewer: Identity): boolean => viewer.kind === 'person' && viewer.isAdministrator;

export const isGateway = (viewer: Identity): boolean => viewer.kind === 'gateway';

/** The viewer is this very person. */
export const isPerson = (viewer: Identity, personId: string): boolean =>
  viewer.kind === 'person' && viewer.personId === personId;

/** The programs in which the viewer holds the role, in no particular order; none for who is not signed in. */
export function programsWithRole(viewer: Identity, role: Role): readonly string[] {
  if (viewer.kind !== 'person') return [];
  return viewer.roles.filter((held) => held.role === role).map((held) => held.programId);
}
