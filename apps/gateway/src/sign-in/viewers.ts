import type { PersonIdentity, Scope } from '@bookends/identity';
import { digestOfCredential, type Credential } from './credential';
import type { IdentifyPerson, KnownPerson } from './identify-person';
import type { Sessions } from './sessions';
import type { Tokens } from './tokens';

/** Somebody who proved who they are, with what the gateway itself needs to know. */
export interface SignedIn {
  readonly identity: PersonIdentity;
  readonly givenName: string | null;
  /** The account at the gateway, owner of sessions and tokens; null for who came with a token. */
  readonly userId: string | null;
}

export interface Viewers {
  /** Who brings this credential; null when it does not hold any more. At most two seconds old. */
  find(credential: Credential): Promise<SignedIn | null>;
  /** Whatever was known before is asked again: after a mutation, a sign-out, a revoked token. */
  forget(): void;
}

export interface ViewersPorts {
  readonly sessions: Pick<Sessions, 'find' | 'end'>;
  readonly tokens: Pick<Tokens, 'find' | 'revokeOutdated'>;
  readonly identify: IdentifyPerson;
  readonly now: () => Date;
}

const FRESH_MS = 2_000;
const MOST_KEPT = 10_000;

/**
 * Finds viewers, asking the session store and applications once in two seconds for each credential. A session or token
 * older than the person's `sessionsValidFrom` (moved by demotion and erasure) is ended and counts as none.
 */
export function createViewers(ports: ViewersPorts): Viewers {
  let kept = new Map<string, { readonly at: number; readonly found: Promise<SignedIn | null> }>();
  return {
    find: (credential) => {
      const key = digestOfCredential(credential);
      const at = ports.now().getTime();
      const known = kept.get(key);
      if (known && at - known.at < FRESH_MS) return known.found;
      const memory = kept.size < MOST_KEPT ? kept : (kept = new Map());
      const found = look(ports, credential);
      memory.set(key, { at, found });
      found.catch(() => memory.delete(key));
      return found;
    },
    forget: () => {
      kept = new Map();
    },
  };
}

async function look(ports: ViewersPorts, credential: Credential): Promise<SignedIn | null> {
  if (credential.kind === 'session') return lookForSession(ports, credential.cookie);
  if (credential.kind === 'token') return lookForToken(ports, credential.secret);
  return null;
}

async function lookForSession({ sessions, identify }: ViewersPorts, cookie: string): Promise<SignedIn | null> {
  const session = await sessions.find(cookie);
  if (!session) return null;
  const person = await identify(session.email);
  if (session.createdAt >= person.sessionsValidFrom)
    return signedIn(person, session, { scopes: ['read', 'write'], userId: session.userId });
  await sessions.end(session.sessionId);
  return null;
}

async function lookForToken({ tokens, identify }: ViewersPorts, secret: string): Promise<SignedIn | null> {
  const owner = await tokens.find(secret);
  if (!owner) return null;
  const person = await identify(owner.email);
  if (owner.createdAt >= person.sessionsValidFrom)
    return signedIn(person, { email: owner.email, sessionId: owner.tokenId }, { scopes: owner.scopes, userId: null });
  await tokens.revokeOutdated(owner.tokenId);
  return null;
}

function signedIn(
  person: KnownPerson,
  proof: { readonly email: string; readonly sessionId: string },
  rights: { readonly scopes: readonly Scope[]; readonly userId: string | null },
): SignedIn {
  const { personId, roles, isAdministrator, givenName } = person;
  const { email, sessionId } = proof;
  const identity: PersonIdentity = {
    kind: 'person',
    personId,
    email,
    roles,
    isAdministrator,
    scopes: rights.scopes,
    sessionId,
  };
  return { identity, givenName, userId: rights.userId };
}
