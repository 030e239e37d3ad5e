import type { DataSource, EntityManager } from 'typeorm';

/** A data source or a transaction's manager in the shape of a pg pool. */
export function toQueryable(source: DataSource | EntityManager): {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
} {
  return {
    query: async (sql, parameters) => {
      const answer: unknown = await source.query(sql, parameters);
      return { rows: rowsOf(answer) };
    },
  };
}

/** TypeORM answers an UPDATE or DELETE with [rows, count] and everything else with rows. */
function rowsOf(answer: unknown): Record<string, unknown>[] {
  if (!Array.isArray(answer)) return [];
  const isPair = answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (isPair ? answer[0] : answer) as Record<string, unknown>[];
}
