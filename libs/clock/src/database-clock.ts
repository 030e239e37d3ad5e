import type { Clock } from './clock';

/** Anything that runs a statement: a pg pool, or a data source behind an arrow function. */
export interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/**
 * The database's clock, so that all processes agree: in a demo it runs ahead of or behind the machine's. One statement
 * a call; throws when the database is away.
 */
export function databaseClock(database: Queryable): Clock {
  return {
    now: async () => {
      const { rows } = await database.query('SELECT clock.now() AS now');
      return rows[0]!['now'] as Date;
    },
  };
}
