import { runInCall } from '@bookends/telemetry';

/** Runs work and answers how many SQL statements it sent (transaction control included), with its result. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ statements: number; result: T }> {
  const statements = { count: 0 };
  const result = await runInCall({ requestId: 'counted', statements }, work);
  return { statements: statements.count, result };
}
