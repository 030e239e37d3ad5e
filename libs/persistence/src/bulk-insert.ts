import type { EntityManager } from 'typeorm';

/**
 * Inserts any number of records in one statement. `columns` maps a column to its PostgreSQL type; records have the
 * columns as keys. `conflict` is the ON CONFLICT clause, if any. Returns the rows of `returning`.
 */
export async function bulkInsert(
  manager: EntityManager,
  table: string,
  columns: Readonly<Record<string, string>>,
  records: readonly object[],
  options: { readonly conflict?: string; readonly returning?: string } = {},
): Promise<Record<string, unknown>[]> {
  if (records.length === 0) return [];
  const names = Object.keys(columns);
  const shape = names.map((name) => `"${name}" ${columns[name]}`).join(', ');
  const list = names.map((name) => `"${name}"`).join(', ');
  const answer: unknown = await manager.query(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_to_recordset($1::jsonb) AS r(${shape})
     ${options.conflict ?? ''} ${options.returning ? `RETURNING ${options.returning}` : ''}`,
    [JSON.stringify(records)],
  );
  return answer as Record<string, unknown>[];
}
