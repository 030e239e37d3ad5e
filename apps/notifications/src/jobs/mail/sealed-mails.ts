import { deriveKey, keyedDigest, type Sealer } from '@bookends/sealing';
import { z } from 'zod';
import type { SealedMail, SealedMails } from '../../usecases/sealed-mails';
import type { LinkDigest } from '../../usecases/send-sign-in-link';

const mail = z.object({
  email: z.string(),
  sender: z.string(),
  values: z.record(z.string(), z.unknown()),
  unsubscribeUrl: z.string().optional(),
});

/** An address without an account, and the links to it, are only ever kept sealed, bound to their notice. */
export function createSealedMails(sealer: Sealer, secret: Buffer): SealedMails & LinkDigest {
  const key = deriveKey(secret, 'sign-in link');
  const placeOf = (noticeId: string): string => `notice|sealed|${noticeId}`;
  return {
    digest: (url) => keyedDigest(key, url),
    seal: (noticeId, content: SealedMail) => sealer.seal(JSON.stringify(content), placeOf(noticeId)),
    open: ({ id, sealed }) => (sealed === null ? null : mail.parse(JSON.parse(sealer.open(sealed, placeOf(id))))),
  };
}
