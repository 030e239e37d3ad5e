import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of better-auth 1.7 (user, session, account, verification: its own names, columns in our spelling), and two
 * of ours: tokens for scripts, of which only a digest is kept, and when sign-in links went to a mailbox.
 */
export class SignIn1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE auth."user" (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL,
        email text NOT NULL UNIQUE,
        email_verified boolean NOT NULL,
        image text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE auth.session (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
        token text NOT NULL UNIQUE,
        expires_at timestamptz NOT NULL,
        ip_address text,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX session_of_user ON auth.session (user_id);
      CREATE INDEX session_expiry ON auth.session (expires_at);
      CREATE TABLE auth.account (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
        account_id text NOT NULL,
        provider_id text NOT NULL,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX account_user ON auth.account (user_id);
      CREATE TABLE auth.verification (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX verification_identifier ON auth.verification (identifier);
      CREATE INDEX verification_expiry ON auth.verification (expires_at);
      CREATE TABLE auth.token (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
        label text NOT NULL,
        digest bytea NOT NULL UNIQUE,
        scopes text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'write'] AND cardinality(scopes) > 0),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_on date,
        CHECK (expires_at > created_at)
      );
      CREATE INDEX token_user ON auth.token (user_id, id);
      CREATE INDEX token_expiry ON auth.token (expires_at);
      CREATE TABLE auth.sign_in_mail (
        mailbox bytea NOT NULL,
        sent_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_mail_mailbox ON auth.sign_in_mail (mailbox, sent_at);
      CREATE INDEX sign_in_mail_sent ON auth.sign_in_mail (sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE auth.sign_in_mail, auth.token, auth.verification, auth.account, auth.session, auth."user"',
    );
  }
}
