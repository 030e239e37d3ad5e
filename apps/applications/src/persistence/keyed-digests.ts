import { createHash } from 'node:crypto';
import { deriveKey, keyedDigest } from '@bookends/sealing';
import { normaliseAddress } from '../domain/address';
import type { Digests } from '../usecases/application-stores';

/** Digests under keys derived from `secret`, one for each cycle or program and purpose. */
export function createDigests(secret: Buffer): Digests {
  const keys = new Map<string, Buffer>();
  const keyOf = (purpose: string): Buffer => {
    const key = keys.get(purpose) ?? deriveKey(secret, purpose);
    keys.set(purpose, key);
    return key;
  };
  return {
    ofAddress: (cycleId, address) => keyedDigest(keyOf(`address|${cycleId}`), normaliseAddress(address)),
    ofBackground: (cycleId, background) => keyedDigest(keyOf(`background|${cycleId}`), background),
    ofDemographics: ({ applicationId, programId, demographics }) =>
      keyedDigest(
        keyOf(`demographics|${programId}`),
        JSON.stringify([applicationId, demographics.gender, demographics.raceEthnicity]),
      ),
    ofText: (text) => createHash('sha256').update(text).digest('base64url'),
  };
}
