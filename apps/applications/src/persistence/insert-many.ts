import { bulkInsert } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';

const RECORDS_A_STATEMENT = 1_000;

/**
 * Adds any number of records, a thousand to a statement. With `replacing`, records of a known key take the place of the
 * old ones; without it they are left as they are.
 */
export async function insertMany(
  manager: EntityManager,
  table: string,
  columns: Readonly<Record<string, string>>,
  records: readonly object[],
  on: { readonly key: readonly string[]; readonly isReplacing: boolean },
): Promise<void> {
  const rest = Object.keys(columns).filter((name) => !on.key.includes(name));
  const replacement = rest.map((name) => `${name} = excluded.${name}`).join(', ');
  const action = on.isReplacing ? `UPDATE SET ${replacement}` : 'NOTHING';
  const conflict = `ON CONFLICT (${on.key.join(', ')}) DO ${action}`;
  for (let from = 0; from < records.length; from += RECORDS_A_STATEMENT)
    await bulkInsert(manager, table, columns, records.slice(from, from + RECORDS_A_STATEMENT), { conflict });
}
