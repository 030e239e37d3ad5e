import { keyedDigest } from '@bookends/sealing';
import type { Pool } from 'pg';

const MOST = 5;
const WINDOW_MS = 15 * 60_000;

export interface MailboxLimit {
  /** True, and counted, when fewer than five links went to this mailbox in the last fifteen minutes. */
  mayMail(email: string): Promise<boolean>;
}

/**
 * At most five links to a mailbox in any fifteen minutes, across all gateways and restarts: counted in PostgreSQL, under
 * a lock of that mailbox, with a keyed digest in place of the address.
 */
export function createMailboxLimit(pool: Pool, key: Buffer, now: () => Date): MailboxLimit {
  return {
    mayMail: async (email) => {
      const mailbox = Buffer.from(keyedDigest(key, email.toLowerCase()), 'base64url');
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await client.query('SELECT pg_advisory_xact_lock($1)', [mailbox.readBigInt64BE().toString()]);
        const at = now();
        const { rowCount } = await client.query(TAKE, [mailbox, at, new Date(at.getTime() - WINDOW_MS), MOST]);
        await client.query('COMMIT');
        return rowCount === 1;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

const TAKE = `
  INSERT INTO auth.sign_in_mail (mailbox, sent_at)
  SELECT $1, $2 WHERE (SELECT count(*) FROM auth.sign_in_mail WHERE mailbox = $1 AND sent_at > $3) < $4`;
