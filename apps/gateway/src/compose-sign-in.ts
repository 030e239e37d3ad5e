import { deriveKey } from '@bookends/sealing';
import type { Logger } from '@bookends/telemetry';
import type { Pool } from 'pg';
import type { Config } from './config';
import type { AskSubgraph } from './graph/ask-subgraph';
import { createAuth } from './sign-in/auth';
import { identifyPerson } from './sign-in/identify-person';
import { createLinks, type Links } from './sign-in/links';
import { createMailboxLimit, type MailboxLimit } from './sign-in/mailbox-limit';
import { sendSignInLink, type SendSignInLink } from './sign-in/send-sign-in-link';
import { createSessions, type Sessions } from './sign-in/sessions';
import { createTokens, type Tokens } from './sign-in/tokens';
import { createViewers, type Viewers } from './sign-in/viewers';

export interface SignInParts {
  readonly links: Links;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly viewers: Viewers;
  readonly mailboxLimit: MailboxLimit;
  readonly send: SendSignInLink;
  /** Under it addresses are counted without being kept. */
  readonly addressKey: Buffer;
}

/** Everything about who is calling, over schema `auth` and the two operations that only the gateway may ask. */
export function composeSignIn(settings: {
  readonly config: Pick<Config, 'AUTH_SECRET' | 'PUBLIC_URL'>;
  readonly pool: Pool;
  readonly askApplications: AskSubgraph;
  readonly askNotifications: AskSubgraph;
  readonly now: () => Date;
  readonly logger: Logger;
}): SignInParts {
  const { config, pool, now, logger } = settings;
  const secret = Buffer.from(config.AUTH_SECRET);
  const authSecret = deriveKey(secret, 'sessions').toString('base64');
  const auth = createAuth({ pool, secret: authSecret, publicUrl: config.PUBLIC_URL, logger });
  const sessions = createSessions(auth, (id) => pool.query('DELETE FROM auth.session WHERE id = $1', [id]));
  const tokens = createTokens(pool, now);
  const identify = identifyPerson(settings.askApplications);
  return {
    links: createLinks(auth),
    sessions,
    tokens,
    viewers: createViewers({ sessions, tokens, identify, now }),
    mailboxLimit: createMailboxLimit(pool, deriveKey(secret, 'mailboxes'), now),
    send: sendSignInLink(settings.askNotifications),
    addressKey: deriveKey(secret, 'addresses'),
  };
}
