import { bulkInsert, createUnitOfWork } from '@bookends/persistence';
import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { UnitOfWork } from '@bookends/events/contracts';
import type { Snapshot } from '../domain/snapshot';
import type { MatchingStores } from '../usecases/stores';
import { migrations } from './migrations';
import { programId, type computedRun } from './sample-stores';
import { rows } from './rows';
import { storesOf } from './stores';

/** For specs: matching's own tables on PostgreSQL, seen by its own role. */
export interface SampleDatabase {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork<MatchingStores>;
  /** As the owner: the context's own role may not empty everything. */
  empty(): Promise<void>;
}

export async function openSampleDatabase(options: { readonly hasQueue?: boolean } = {}): Promise<SampleDatabase> {
  const database = await createTestDatabase({ schemas: { matching: migrations }, ...options });
  const dataSource = await database.connect('matching', 'bookends_matching', rows);
  return {
    database,
    dataSource,
    unitOfWork: createUnitOfWork(dataSource, storesOf),
    empty: async () => {
      const owner = new Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await owner.query(
        'TRUNCATE matching.candidate, matching.cycle, matching.criteria_set, matching.run, matching.outbox, matching.inbox CASCADE',
      );
      await owner.end();
    },
  };
}

/** For specs: puts a computed run with its proposals, as the engine would. */
export async function keepComputed(
  { manager }: DataSource,
  { run, proposals }: ReturnType<typeof computedRun>,
  snapshot: Snapshot,
): Promise<void> {
  await storesOf(manager).runs.add(run, snapshot);
  await manager.query('UPDATE run SET summary = $2 WHERE id = $1', [run.id, JSON.stringify(run.summary)]);
  const kept = proposals.map((pair) => ({
    id: pair.id,
    program_id: programId,
    run_id: run.id,
    mentor_application_id: pair.mentorId,
    mentee_application_id: pair.menteeId,
    score: pair.score,
    is_pinned: pair.isPinned,
    contributions: pair.contributions,
  }));
  await bulkInsert(manager, 'proposal', COLUMNS, kept);
}

const COLUMNS = {
  id: 'uuid',
  program_id: 'uuid',
  run_id: 'uuid',
  mentor_application_id: 'uuid',
  mentee_application_id: 'uuid',
  score: 'int',
  is_pinned: 'boolean',
  contributions: 'jsonb',
};
