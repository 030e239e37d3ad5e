import { createSigner, createVerifier } from 'fast-jwt';
import type { Identity } from './identity';

/** A captured identity is worth nothing after this long. */
export const IDENTITY_LIFETIME_MS = 30_000;

const ISSUER = 'bookends-gateway';

export type SignIdentity = (identity: Identity, subgraph: string) => string;

/**
 * Signs (Ed25519) who is calling for one subgraph: the token is refused by every other one, and after thirty seconds.
 * `privateKey` is PKCS #8 in PEM.
 */
export function signIdentity(privateKey: string): SignIdentity {
  const signers = new Map<string, (payload: object) => string>();
  return (identity, subgraph) => {
    const signer = signers.get(subgraph) ?? createSubgraphSigner(privateKey, subgraph);
    signers.set(subgraph, signer);
    return signer({ identity });
  };
}

export type VerifyIdentity = (authorization: string | undefined) => Identity | null;

/**
 * Reads the `authorization` header of a request to `subgraph`: the identity when the gateway signed it for this subgraph
 * within the last thirty seconds, else null. Never throws. `publicKey` is SPKI in PEM.
 */
export function verifyIdentity(publicKey: string, subgraph: string): VerifyIdentity {
  const verifier = createVerifier({
    key: publicKey,
    algorithms: ['EdDSA'],
    allowedIss: ISSUER,
    allowedAud: subgraph,
    maxAge: IDENTITY_LIFETIME_MS,
    clockTolerance: CLOCK_SKEW_MS,
    requiredClaims: ['exp', 'iat', 'iss', 'aud', 'identity'],
  });
  return (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return null;
    try {
      return (verifier(token) as { identity: Identity }).identity;
    } catch {
      // Forged, foreign or old: which of them is of no use to whoever sent it.
      return null;
    }
  };
}

/** Two machines agree on the second at best. */
const CLOCK_SKEW_MS = 1_000;

function createSubgraphSigner(privateKey: string, subgraph: string): (payload: object) => string {
  return createSigner({
    key: privateKey,
    algorithm: 'EdDSA',
    iss: ISSUER,
    aud: subgraph,
    expiresIn: IDENTITY_LIFETIME_MS,
  });
}
