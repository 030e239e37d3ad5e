import type { DataSource, EntityManager } from 'typeorm';

const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/**
 * Runs work in one transaction over stores bound to it: all of its writes are visible together or not at all. A
 * transaction that lost a serialization or deadlock race is run again, up to three times; any throw rolls back.
 */
export function createUnitOfWork<Stores>(
  dataSource: DataSource,
  storesOf: (manager: EntityManager) => Stores,
): { run<T>(work: (stores: Stores) => Promise<T>): Promise<T> } {
  return {
    run: async (work) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await dataSource.transaction((manager) => work(storesOf(manager)));
        } catch (error) {
          if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        }
      }
    },
  };
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && RETRYABLE.has(String(error.code));
}
