import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import type { Pool } from 'pg';

/** What the owner sees of a token; its secret is shown once, when it is made. */
export interface Token {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** The day on which it was last used; null when it never was. */
  readonly lastUsedOn: string | null;
}

export interface TokenOwner {
  readonly tokenId: string;
  readonly email: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
}

export interface Tokens {
  /** A new token with its secret, or null when the person already has `most` (twenty unless told). */
  create(
    userId: string,
    wish: TokenWish,
    most?: number,
  ): Promise<{ readonly token: Token; readonly secret: string } | null>;
  /** Those that still work, newest first. */
  list(userId: string): Promise<readonly Token[]>;
  /** The token works no more. False when this person has no such token. */
  revoke(userId: string, tokenId: string): Promise<boolean>;
  /** Ends a token that is older than its owner's sessions may be. */
  revokeOutdated(tokenId: string): Promise<void>;
  /** Whose secret this is; null when it is unknown, revoked or expired. */
  find(secret: string): Promise<TokenOwner | null>;
}

export interface TokenWish {
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly lifetimeDays: number;
}

export const MOST_TOKENS = 20;
const PREFIX = 'bookends_';
const DAY_MS = 24 * 3600_000;

/** Tokens for scripts: 256 random bits, of which the database keeps the SHA-256 only. */
export function createTokens(pool: Pool, now: () => Date): Tokens {
  return {
    create: async (userId, wish, most = MOST_TOKENS) => {
      const secret = PREFIX + randomBytes(32).toString('base64url');
      const at = now();
      const expiresAt = new Date(at.getTime() + wish.lifetimeDays * DAY_MS);
      const values = [newId(), userId, wish.label, digestOf(secret), wish.scopes, at, expiresAt, most];
      const { rows } = await pool.query(INSERT, values);
      return rows[0] ? { token: toToken(rows[0]), secret } : null;
    },
    list: async (userId) => {
      const { rows } = await pool.query(`${SELECT} WHERE user_id = $1 AND expires_at > $2 ORDER BY id DESC`, [
        userId,
        now(),
      ]);
      return rows.map(toToken);
    },
    revoke: async (userId, tokenId) => {
      const { rowCount } = await pool.query('DELETE FROM auth.token WHERE id = $2 AND user_id = $1', [userId, tokenId]);
      return rowCount === 1;
    },
    revokeOutdated: async (tokenId) => void (await pool.query('DELETE FROM auth.token WHERE id = $1', [tokenId])),
    find: async (secret) => {
      if (!secret.startsWith(PREFIX)) return null;
      const { rows } = await pool.query(FIND, [digestOf(secret), now()]);
      return rows[0] ? toOwner(rows[0]) : null;
    },
  };
}

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const COLUMNS = 'id, label, scopes, created_at, expires_at, last_used_on::text AS last_used_on';
const SELECT = `SELECT ${COLUMNS} FROM auth.token`;

const INSERT = `
  INSERT INTO auth.token (id, user_id, label, digest, scopes, created_at, expires_at)
  SELECT $1, $2, $3, $4, $5, $6, $7
  WHERE (SELECT count(*) FROM auth.token WHERE user_id = $2 AND expires_at > $6) < $8
  RETURNING ${COLUMNS}`;

/** The day of use is written once a day, so that a busy script does not write a row on each call. */
const FIND = `
  WITH found AS (
    SELECT token.id, token.scopes, token.created_at, token.last_used_on, "user".email
    FROM auth.token JOIN auth."user" ON "user".id = token.user_id
    WHERE digest = $1 AND expires_at > $2
  ), used AS (
    UPDATE auth.token SET last_used_on = $2::timestamptz::date FROM found
    WHERE token.id = found.id AND found.last_used_on IS DISTINCT FROM $2::timestamptz::date
  )
  SELECT id, scopes, created_at, email FROM found`;

interface TokenRow {
  readonly id: string;
  readonly label: string;
  readonly scopes: Scope[];
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_on: string | null;
}

function toToken(row: TokenRow): Token {
  const { id, label, scopes, created_at, expires_at, last_used_on } = row;
  return { id, label, scopes, createdAt: created_at, expiresAt: expires_at, lastUsedOn: last_used_on };
}

function toOwner(row: TokenRow & { readonly email: string }): TokenOwner {
  return { tokenId: row.id, email: row.email, scopes: row.scopes, createdAt: row.created_at };
}
