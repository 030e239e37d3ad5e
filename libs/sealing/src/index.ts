export { createSealer, deriveKey, keyedDigest, type Sealer } from './sealer';
