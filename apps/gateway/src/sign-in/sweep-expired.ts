import type { Pool } from 'pg';

/** Removes what is over: sessions, links (they hold an address), tokens, and the record of mails older than an hour. */
export async function sweepExpired(pool: Pool, at: Date): Promise<void> {
  await pool.query('DELETE FROM auth.session WHERE expires_at < $1', [at]);
  await pool.query('DELETE FROM auth.verification WHERE expires_at < $1', [at]);
  await pool.query('DELETE FROM auth.token WHERE expires_at < $1', [at]);
  await pool.query('DELETE FROM auth.sign_in_mail WHERE sent_at < $1', [new Date(at.getTime() - 3600_000)]);
}
