import type { DataSource } from 'typeorm';
import type { RunId } from '../domain/ids';
import type { RunBasis } from '../usecases/reads';

/** What runs were made with besides their pools, in one statement. */
export async function readRunBases(
  dataSource: DataSource,
  runIds: readonly RunId[],
): Promise<ReadonlyMap<string, RunBasis>> {
  const rows = (await dataSource.query(
    `SELECT run_id, snapshot->'criteria' AS criteria, snapshot->'pins' AS pins, snapshot->'blocks' AS blocks
     FROM run_record WHERE run_id = ANY($1) AND snapshot ?& '{criteria,pins,blocks}'`,
    [runIds],
  )) as ({ readonly run_id: string } & RunBasis)[];
  return new Map(rows.map(({ run_id: runId, ...basis }) => [runId, basis]));
}
