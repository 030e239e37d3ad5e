import { deriveKey, keyedDigest, type Sealer } from '@bookends/sealing';
import { z } from 'zod';
import type { LinkDigest } from '../../usecases/send-sign-in-link';
import type { SealedLinks, SignInLink } from '../../usecases/sign-in-links';

const link = z.object({ email: z.string(), url: z.string(), minutes: z.number() });

/** A sign-in link is only ever kept sealed, bound to its notice. */
export function createSealedLinks(sealer: Sealer, secret: Buffer): SealedLinks & LinkDigest {
  const key = deriveKey(secret, 'sign-in link');
  const placeOf = (noticeId: string): string => `notice|sealed|${noticeId}`;
  return {
    digest: (url) => keyedDigest(key, url),
    seal: (noticeId, content: SignInLink) => sealer.seal(JSON.stringify(content), placeOf(noticeId)),
    open: ({ id, sealed }) => (sealed === null ? null : link.parse(JSON.parse(sealer.open(sealed, placeOf(id))))),
  };
}
