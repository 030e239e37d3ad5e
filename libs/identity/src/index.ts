export {
  ROLES,
  type AnonymousIdentity,
  type GatewayIdentity,
  type HeldRole,
  type Identity,
  type PersonIdentity,
  type Role,
  type Scope,
} from './identity';
export {
  holdsAnyRole,
  holdsRole,
  isAdministrator,
  isBoardMember,
  isCoordinator,
  isGateway,
  isLiaison,
  isPerson,
  isReviewer,
  isStaff,
  programsWithRole,
} from './roles';
export {
  IDENTITY_LIFETIME_MS,
  signIdentity,
  verifyIdentity,
  type SignIdentity,
  type VerifyIdentity,
} from './signed-identity';
export { generateIdentityKeys, type IdentityKeys } from './identity-keys';
export {
  asAdministrator,
  asAnonymous,
  asBoardMember,
  asCoordinator,
  asGateway,
  asLiaison,
  asPerson,
  asReviewer,
  asRole,
} from './test-identities';
