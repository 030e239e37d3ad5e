import { createSealer, type Sealer } from '@bookends/sealing';

/** A sealer over a key that is the same in every test. */
export const testSealer = (): Sealer => createSealer(Buffer.alloc(32, 7));
