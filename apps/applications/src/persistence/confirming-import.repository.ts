import type { EntityManager } from 'typeorm';
import type { ApplicationImportStore } from '../usecases/import-ports';

type ConfirmingStore = Pick<
  ApplicationImportStore,
  'begin' | 'hold' | 'leftAlone' | 'countConfirming' | 'attempt' | 'leave' | 'noteWritten'
>;

/** How far the writing of files is, in the transaction of `manager`. Who writes one holds a lock that ends with them. */
export function createConfirmingStore(manager: EntityManager): ConfirmingStore {
  const change = async (id: string, from: string, assignments: string, ...values: unknown[]): Promise<void> => {
    const text = `UPDATE application_import SET ${assignments} WHERE id = $1 AND state = '${from}'`;
    await manager.query(text, [id, ...values]);
  };
  return {
    begin: (id, confirmedBy) =>
      change(
        id,
        'CHECKED',
        `state = 'CONFIRMING', confirmed_by = $2, written_count = 0, attempts = 1, attempted_at = now()`,
        confirmedBy,
      ),
    hold: async (id) => {
      const text = `SELECT pg_try_advisory_xact_lock(hashtextextended('writing import ' || $1, 0)) AS held`;
      const [{ held }] = await manager.query<[{ held: boolean }]>(text, [id]);
      return held;
    },
    leftAlone: async (seconds) => {
      const rows = await manager.query<{ id: string }[]>(
        `SELECT id FROM application_import
         WHERE state = 'CONFIRMING' AND attempted_at < now() - make_interval(secs => $1) ORDER BY attempted_at`,
        [seconds],
      );
      return rows.map(({ id }) => id);
    },
    countConfirming: async () => {
      const text = `SELECT count(*)::int AS n FROM application_import WHERE state = 'CONFIRMING'`;
      return (await manager.query<[{ n: number }]>(text))[0].n;
    },
    attempt: async (id) => {
      await change(id, 'CONFIRMING', 'attempts = attempts + 1, attempted_at = now(), written_count = 0');
      const text = 'SELECT attempts FROM application_import WHERE id = $1';
      return (await manager.query<[{ attempts: number }]>(text, [id]))[0].attempts;
    },
    leave: (id, state) => change(id, 'CONFIRMING', 'state = $2', state),
    noteWritten: (id, count) => change(id, 'CONFIRMING', 'written_count = greatest(written_count, $2::integer)', count),
  };
}
