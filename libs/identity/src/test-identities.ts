import type { AnonymousIdentity, GatewayIdentity, PersonIdentity, Role } from './identity';

const PERSON_ID = '00000000-0000-7000-8000-000000000001';

/** For specs: a person without any role unless told otherwise, with both scopes. */
export function asPerson(traits: Partial<PersonIdentity> = {}): PersonIdentity {
  const personId = traits.personId ?? PERSON_ID;
  return {
    kind: 'person',
    personId,
    email: `${personId}@example.org`,
    roles: [],
    isAdministrator: false,
    scopes: ['read', 'write'],
    ...traits,
  };
}

/** For specs: a person with one role in one program. */
export function asRole(role: Role, programId: string, traits: Partial<PersonIdentity> = {}): PersonIdentity {
  return asPerson({ roles: [{ programId, role }], ...traits });
}

export const asCoordinator = (programId: string, traits: Partial<PersonIdentity> = {}): PersonIdentity =>
  asRole('COORDINATOR', programId, traits);

export const asReviewer = (programId: string, traits: Partial<PersonIdentity> = {}): PersonIdentity =>
  asRole('REVIEWER', programId, traits);

export const asLiaison = (programId: string, traits: Partial<PersonIdentity> = {}): PersonIdentity =>
  asRole('LIAISON', programId, traits);

export const asBoardMember = (programId: string, traits: Partial<PersonIdentity> = {}): PersonIdentity =>
  asRole('BOARD', programId, traits);

export const asAdministrator = (traits: Partial<PersonIdentity> = {}): PersonIdentity =>
  asPerson({ isAdministrator: true, ...traits });

export const asGateway = (): GatewayIdentity => ({ kind: 'gateway' });

export const asAnonymous = (): AnonymousIdentity => ({ kind: 'anonymous' });
