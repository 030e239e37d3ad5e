import { generateKeyPairSync } from 'node:crypto';

/** Both in PEM. */
export interface IdentityKeys {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** A fresh Ed25519 pair: the private half for the gateway alone, the public half for every subgraph. */
export function generateIdentityKeys(): IdentityKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
