import { In, LessThan, MoreThan, type DataSource, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import type { Ruling } from '../domain/ruling';
import type { Snapshot } from '../domain/snapshot';
import type { MatchingReads } from '../usecases/reads';
import { readCertificate, type CertificateJson } from './certificate-json';
import { CriteriaSetRow, toCriteriaSet } from './criteria-set.row';
import { CycleRow, toCycle } from './cycle.row';
import { countMatches, countPools, distributeScores } from './counts';
import { MatchRow, toMatch } from './match.row';
import { ProposalRow, toProposal } from './proposal.row';
import { RulingRow, toRuling } from './ruling.row';
import { readRunBases } from './run-bases';
import { runRepository } from './run.repository';
import { RunRow, toRun } from './run.row';
import { toUnmatched, UnmatchedRow } from './unmatched.row';

/** Everything that is only read, one statement a call. */
export function matchingReads(dataSource: DataSource): MatchingReads {
  const byId = byIdOf(dataSource);
  return {
    cycles: byId(CycleRow, 'cycleId', toCycle),
    criteria: byId(CriteriaSetRow, 'cycleId', toCriteriaSet),
    runs: byId(RunRow, 'id', toRun),
    proposals: byId(ProposalRow, 'id', toProposal),
    matches: byId(MatchRow, 'id', toMatch),
    pools: (cycleIds) => countPools(dataSource, cycleIds),
    matchCounts: (cycleIds) => countMatches(dataSource, cycleIds),
    runBases: (runIds) => readRunBases(dataSource, runIds),
    scoreDistributions: (runIds) => distributeScores(dataSource, runIds),
    rulings: async (cycleIds) => {
      const where = { cycleId: In([...cycleIds]) };
      const rows = await dataSource.getRepository(RulingRow).find({ where, order: { id: 'ASC' } });
      const lists = new Map(cycleIds.map((id) => [String(id), [] as Ruling[]]));
      for (const row of rows) lists.get(row.cycleId)?.push(toRuling(row));
      return lists;
    },
    recordOf: (runId) => readRecord(dataSource, runId),
    allUnmatchedOf: async (runId) => (await dataSource.getRepository(UnmatchedRow).findBy({ runId })).map(toUnmatched),
    allProposalsOf: (runId) => runRepository(dataSource.manager).proposalsOf(runId),
    ...listReads(dataSource),
  };
}

type ListReads = Pick<
  MatchingReads,
  | 'runsOf'
  | 'proposalsOf'
  | 'countProposalsOf'
  | 'unmatchedOf'
  | 'countUnmatchedOf'
  | 'matchesOf'
  | 'countMatchesOf'
  | 'matchesOfPerson'
>;

function listReads(dataSource: DataSource): ListReads {
  const matchRows = dataSource.getRepository(MatchRow);
  return {
    runsOf: async (cycleId, { limit, after }) => {
      const where = { cycleId, ...(after && { id: LessThan(after) }) };
      return (await dataSource.getRepository(RunRow).find({ where, order: { id: 'DESC' }, take: limit })).map(toRun);
    },
    proposalsOf: async (runId, { limit, after }) => {
      const query = dataSource.getRepository(ProposalRow).createQueryBuilder('p').where('p.run_id = :runId', { runId });
      if (after) query.andWhere('(p.score, p.id) < (:score, :id)', after);
      const rows = await query.orderBy('p.score', 'DESC').addOrderBy('p.id', 'DESC').take(limit).getMany();
      return rows.map(toProposal);
    },
    countProposalsOf: (runId) => dataSource.getRepository(ProposalRow).countBy({ runId }),
    unmatchedOf: async (runId, { limit, after }) => {
      const where = { runId, ...(after && { applicationId: MoreThan(after) }) };
      const order = { applicationId: 'ASC' } as const;
      return (await dataSource.getRepository(UnmatchedRow).find({ where, order, take: limit })).map(toUnmatched);
    },
    countUnmatchedOf: (runId) => dataSource.getRepository(UnmatchedRow).countBy({ runId }),
    matchesOf: async (cycleId, state, { limit, after }) => {
      const where = { cycleId, ...(state && { state }), ...(after && { id: MoreThan(after) }) };
      return (await matchRows.find({ where, order: { id: 'ASC' }, take: limit })).map(toMatch);
    },
    countMatchesOf: (cycleId, state) => matchRows.countBy({ cycleId, ...(state && { state }) }),
    matchesOfPerson: async (personId) => {
      const where = [{ mentorPersonId: personId }, { menteePersonId: personId }];
      return (await matchRows.find({ where, order: { id: 'DESC' }, take: 100 })).map(toMatch);
    },
  };
}

function byIdOf(dataSource: DataSource) {
  return <Row extends object, Key extends keyof Row & string, Value>(
      type: EntityTarget<Row>,
      key: Key,
      map: (row: Row) => Value,
    ) =>
    async (ids: readonly string[]): Promise<ReadonlyMap<string, Value>> => {
      const where = { [key]: In([...ids]) } as FindOptionsWhere<Row>;
      const rows = await dataSource.getRepository(type).findBy(where);
      return new Map(rows.map((row) => [String(row[key]), map(row)]));
    };
}

async function readRecord(dataSource: DataSource, runId: string): ReturnType<MatchingReads['recordOf']> {
  const sql = 'SELECT snapshot, certificate FROM run_record WHERE run_id = $1';
  const [row] = (await dataSource.query(sql, [runId])) as { snapshot: Snapshot; certificate: CertificateJson | null }[];
  if (!row) return null;
  return { snapshot: row.snapshot, certificate: row.certificate && readCertificate(row.certificate) };
}
