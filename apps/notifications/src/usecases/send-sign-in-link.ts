import type { NoticePorts } from './change-notice';
import type { SealedMails } from './sealed-mails';

export interface SendSignInLinkInput {
  readonly email: string;
  readonly url: string;
  /** By the machine's clock: sign-in does not travel with the demo's. */
  readonly expiresAt: Date;
  readonly now: Date;
}

/** Port: digests of links, so that the same link twice is one mail and its key tells nothing. */
export interface LinkDigest {
  digest(url: string): string;
}

/** Puts a sign-in mail before all others. Its address and link are kept sealed, and wiped once it is sent. */
export async function sendSignInLink(
  ports: NoticePorts & { readonly mails: Pick<SealedMails, 'seal'> & LinkDigest },
  { email, url, expiresAt, now }: SendSignInLinkInput,
): Promise<void> {
  const id = ports.newId();
  const minutes = Math.max(1, Math.round((expiresAt.getTime() - now.getTime()) / 60_000));
  const sealed = ports.mails.seal(id, { email, sender: 'Bookends', values: { link: url, minutes } });
  const dedupeKey = `sign-in|${ports.mails.digest(url)}`;
  await ports.unitOfWork.run(async ({ notices }) =>
    notices.addSealed({ id, template: 'SIGN_IN_LINK', dedupeKey, sealed, expiresAt, at: await ports.clock.now() }),
  );
}
