import { createHash, randomBytes } from 'node:crypto';
import type { Logger } from '@bookends/telemetry';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Pool } from 'pg';

export const LINK_LIFETIME_MS = 15 * 60_000;
const SESSION_LIFETIME_S = 14 * 24 * 3600;

export interface AuthSettings {
  readonly pool: Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly logger: Logger;
}

/** Carries a fresh link's secret to the mailbox; the only place where it exists in clear. */
export type DeliverLink = (link: { readonly email: string; readonly token: string }) => Promise<void>;

/**
 * better-auth over schema `auth`, used as a library only: none of its own HTTP endpoints is mounted. Links are 256 random
 * bits, kept as a digest, good for fifteen minutes and one use; sessions last fourteen days and are never prolonged.
 */
export function createAuth({ pool, secret, publicUrl, logger }: AuthSettings) {
  const isSecure = publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Bookends',
    baseURL: publicUrl,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => logger[level === 'error' ? 'error' : 'warn']({ library: 'better-auth' }, message),
    },
    user: { fields: { emailVerified: 'email_verified', ...STAMPS } },
    session: {
      expiresIn: SESSION_LIFETIME_S,
      disableSessionRefresh: true,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...STAMPS,
      },
    },
    account: { fields: ACCOUNT_COLUMNS },
    verification: { fields: { expiresAt: 'expires_at', ...STAMPS } },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'bookends',
      useSecureCookies: isSecure,
      defaultCookieAttributes: { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_LIFETIME_MS / 1000,
        generateToken: () => randomBytes(32).toString('base64url'),
        storeToken: { type: 'custom-hasher', hash: async (token) => createHash('sha256').update(token).digest('hex') },
        sendMagicLink: async ({ email, token, metadata }) => (metadata?.['deliver'] as DeliverLink)({ email, token }),
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

const STAMPS = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

const ACCOUNT_COLUMNS = {
  userId: 'user_id',
  accountId: 'account_id',
  providerId: 'provider_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  ...STAMPS,
} as const;
