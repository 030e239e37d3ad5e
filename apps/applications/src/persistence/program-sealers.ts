import { createSealer, deriveKey, type Sealer } from '@bookends/sealing';

/** A sealer of its own for each program, so that the key of one opens nothing of another. */
export type ProgramSealers = (programId: string) => Sealer;

/** Sealers over keys derived from `secret` for one purpose; the same program gives the same key in every process. */
export function createProgramSealers(secret: Buffer, purpose: string): ProgramSealers {
  const sealers = new Map<string, Sealer>();
  return (programId) => {
    const known = sealers.get(programId);
    if (known) return known;
    const sealer = createSealer(deriveKey(secret, `${purpose}|${programId}`));
    sealers.set(programId, sealer);
    return sealer;
  };
}
