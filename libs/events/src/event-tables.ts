/**
 * The tables of a context's letters, for its first migration. `outbox`: what was written and not yet acknowledged by
 * every reader. `inbox`: what was read, so that a second delivery changes nothing.
 */
export function eventTables(schema: string): string {
  return `
CREATE TABLE ${schema}.outbox (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  program_id uuid,
  payload jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  pending text[] NOT NULL,
  is_handed boolean NOT NULL DEFAULT false,
  checks integer NOT NULL DEFAULT 0,
  check_after timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_by_check_after ON ${schema}.outbox (check_after);
CREATE TABLE ${schema}.inbox (
  event_id uuid PRIMARY KEY,
  type text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inbox_by_received_at ON ${schema}.inbox (received_at);`;
}
