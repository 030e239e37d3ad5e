import { ok, rejected, type Result } from '@bookends/result';

export const programRoles = ['REVIEWER', 'FUNDING_REVIEWER', 'LIAISON', 'COORDINATOR', 'BOARD'] as const;
export type ProgramRole = (typeof programRoles)[number];

/** A role that a person holds, or held, in a program. */
export interface RoleGrant {
  readonly programId: string;
  readonly personId: string;
  readonly role: ProgramRole;
  readonly isHeld: boolean;
  readonly revision: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** The grant with the role given or taken; the very same one when it stands so already. */
export function withHeld(before: RoleGrant | null, next: Omit<RoleGrant, 'revision'>): RoleGrant {
  if (before && before.isHeld === next.isHeld) return before;
  return { ...next, revision: (before?.revision ?? 0) + 1 };
}

export type RevokeRejection = { readonly reason: 'last-coordinator' };

/** A program is never left without a coordinator. */
export function mayRevoke(role: ProgramRole, holders: number): Result<void, RevokeRejection> {
  return role === 'COORDINATOR' && holders <= 1 ? rejected({ reason: 'last-coordinator' }) : ok();
}
