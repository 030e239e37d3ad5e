import { INTEREST_TOKEN_PURPOSE } from '@bookends/events/contracts';
import { createSealer, createTokens } from '@bookends/sealing';
import type { Logger } from '@bookends/telemetry';
import { createLetterWriter } from './letter-writer';
import { findFault } from './liquid-words';
import { createMailSender, readMailFrom } from './mail-sender';
import { createSealedMails } from './sealed-mails';
import { createSmtpConnections } from './smtp-connections';
import { readSmtpUrl } from './smtp-settings';
import { createUnsubscribeTokens } from './unsubscribe-tokens';

/** A mail takes no longer, whatever the server does; its claim is renewed meanwhile. */
const SEND_LIMIT_MS = 30_000;

/** Everything between a notice and the mail server. Nothing is connected before the first mail. */
export function createMailRoom(settings: {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly secret: Buffer;
  readonly logger: Logger;
}) {
  const connections = createSmtpConnections(readSmtpUrl(settings.smtpUrl), SEND_LIMIT_MS);
  const sealer = createSealer(settings.secret);
  return {
    sealer,
    writer: createLetterWriter(),
    letters: { findFault },
    mail: createMailSender(connections, readMailFrom(settings.mailFrom), settings.logger),
    tokens: createUnsubscribeTokens(settings.secret),
    mails: createSealedMails(sealer, settings.secret),
    interestTokens: createTokens(settings.secret, INTEREST_TOKEN_PURPOSE),
    close: () => connections.close(),
  };
}
