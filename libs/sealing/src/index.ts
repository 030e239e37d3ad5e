export { createSealer, deriveKey, keyedDigest, type Sealer } from './sealer';
export { createTokens, type Tokens } from './tokens';
