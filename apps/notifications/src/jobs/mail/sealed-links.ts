import type { Sealer } from '@bookends/sealing';
import { z } from 'zod';
import type { SealedLinks, SignInLink } from '../../usecases/sign-in-links';

const link = z.object({ email: z.string(), url: z.string(), minutes: z.number() });

/** A sign-in link is only ever kept sealed, bound to its notice. */
export function createSealedLinks(sealer: Sealer): SealedLinks {
  const placeOf = (noticeId: string): string => `notice|sealed|${noticeId}`;
  return {
    seal: (noticeId, content: SignInLink) => sealer.seal(JSON.stringify(content), placeOf(noticeId)),
    open: ({ id, sealed }) => (sealed === null ? null : link.parse(JSON.parse(sealer.open(sealed, placeOf(id))))),
  };
}
