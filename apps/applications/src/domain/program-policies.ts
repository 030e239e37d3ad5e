/** What these rules need to know of the viewer; the identity of a person fits. */
export interface ProgramViewer {
  readonly personId: string;
  readonly isAdministrator: boolean;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

/** Administrators, and whoever coordinates a program already. */
export const mayCreateProgram = (viewer: ProgramViewer): boolean =>
  viewer.isAdministrator || viewer.roles.some(({ role }) => role === 'COORDINATOR');

/** Cycles, windows, states, people and the audit log of a program are its coordinators'. */
export const mayCoordinate = (viewer: ProgramViewer, programId: string): boolean =>
  viewer.roles.some((held) => held.programId === programId && held.role === 'COORDINATOR');

/** Roles are given by coordinators of the program; an administrator gives the first ones. */
export const mayGrantRoles = (viewer: ProgramViewer, programId: string): boolean =>
  viewer.isAdministrator || mayCoordinate(viewer, programId);
