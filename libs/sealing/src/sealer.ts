import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Closes and opens short texts so that nobody without the key can read, change or move them. */
export interface Sealer {
  /** `place` (as table|column|row) is bound in: a sealed text opens nowhere else. */
  seal(text: string, place: string): string;
  /** Throws when the key is unknown, the place is another, or a bit was changed. */
  open(sealed: string, place: string): string;
}

/** A sealer over 32-byte keys: seals with the first, opens with whichever is named in the sealed text. */
export function createSealer(first: Buffer, ...older: Buffer[]): Sealer {
  const keys = new Map([first, ...older].map((key) => [keyId(key), key]));
  return {
    seal: (text, place) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(place));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [keyId(first), nonce, closed, cipher.getAuthTag()].map(encode).join('.');
    },
    open: (sealed, place) => {
      const [id = '', nonce = '', closed = '', tag = ''] = sealed.split('.');
      const key = keys.get(id);
      if (!key) throw new Error(`sealed with key ${id}, which this process does not hold`);
      const decipher = createDecipheriv('aes-256-gcm', key, decode(nonce))
        .setAAD(Buffer.from(place))
        .setAuthTag(decode(tag));
      return Buffer.concat([decipher.update(decode(closed)), decipher.final()]).toString('utf8');
    },
  };
}

/** A key of its own for each purpose (a program, a cycle) from one secret, by HKDF-SHA-256. */
export function deriveKey(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32));
}

/** The same text gives the same digest under one key, and nothing can be told from it without the key. */
export function keyedDigest(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

const encode = (part: string | Buffer): string => (typeof part === 'string' ? part : part.toString('base64url'));
const decode = (part: string): Buffer => Buffer.from(part, 'base64url');
const keyId = (key: Buffer): string => createHash('sha256').update(key).digest('base64url').slice(0, 8);
