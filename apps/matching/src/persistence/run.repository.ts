import { In, type EntityManager } from 'typeorm';
import type { RunState } from '../domain/run';
import type { Snapshot } from '../domain/snapshot';
import type { RunStore } from '../usecases/stores';
import { ProposalRow, toProposal } from './proposal.row';
import { fromRun, RunRow, toRun } from './run.row';

const REUSABLE: readonly RunState[] = ['QUEUED', 'RUNNING', 'COMPUTED', 'SIGNED'];

export function runRepository(manager: EntityManager): RunStore {
  const rows = manager.getRepository(RunRow);
  const mapped = (row: RunRow | null) => row && toRun(row);
  return {
    find: async (id) => mapped(await rows.findOneBy({ id })),
    lock: async (id) => mapped(await rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })),
    add: async (run, snapshot) => {
      await rows.insert({ ...fromRun(run), summary: null });
      await manager.query('INSERT INTO run_record (run_id, program_id, snapshot) VALUES ($1, $2, $3)', [
        run.id,
        run.programId,
        JSON.stringify(snapshot),
      ]);
    },
    save: async ({ id, state, signedBy, signedAt, announcedAt }) => {
      await rows.update({ id }, { state, signedBy, signedAt, announcedAt });
    },
    snapshotOf: async (id) => {
      const [record] = (await manager.query('SELECT snapshot FROM run_record WHERE run_id = $1', [id])) as {
        snapshot: Snapshot;
      }[];
      return record?.snapshot ?? null;
    },
    findSame: async (cycleId, inputHash, engineVersion) =>
      mapped(
        await rows.findOne({
          where: { cycleId, inputHash, engineVersion, state: In([...REUSABLE]) },
          order: { id: 'DESC' },
        }),
      ),
    findSigned: async (cycleId) => mapped(await rows.findOneBy({ cycleId, state: 'SIGNED' })),
    proposalsOf: async (runId) =>
      (await manager.getRepository(ProposalRow).find({ where: { runId }, order: { id: 'ASC' } })).map(toProposal),
    voidProposalsOf: async (applicationId) => {
      await manager.query(
        `UPDATE proposal SET is_void = true FROM run
         WHERE run.id = run_id AND run.state <> 'ANNOUNCED' AND $1 IN (mentor_application_id, mentee_application_id)`,
        [applicationId],
      );
    },
  };
}
