/** What a person can be in a program besides applicant and participant (those follow from what they own). */
export const ROLES = ['REVIEWER', 'FUNDING_REVIEWER', 'LIAISON', 'COORDINATOR', 'BOARD'] as const;
export type Role = (typeof ROLES)[number];

export interface HeldRole {
  readonly programId: string;
  readonly role: Role;
}

/** What the caller's credential allows: a browser session both, a token for scripts what its owner chose. */
export type Scope = 'read' | 'write';

/** A signed-in person, with the roles they held when the gateway asked (at most two seconds ago). */
export interface PersonIdentity {
  readonly kind: 'person';
  readonly personId: string;
  readonly email: string;
  readonly roles: readonly HeldRole[];
  /** Administrator of the installation; gives no right inside a program by itself. */
  readonly isAdministrator: boolean;
  readonly scopes: readonly Scope[];
  readonly sessionId?: string;
}

/** The gateway in its own name: only for the operations that clients cannot see. */
export interface GatewayIdentity {
  readonly kind: 'gateway';
}

export interface AnonymousIdentity {
  readonly kind: 'anonymous';
}

/** Who is calling. Told by the gateway, signed, and believed by a subgraph for thirty seconds. */
export type Identity = PersonIdentity | GatewayIdentity | AnonymousIdentity;
