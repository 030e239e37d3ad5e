import type { DataSource } from 'typeorm';
import { FULL_DEGREE } from '../domain/criteria-set';
import { matchStates } from '../domain/match';
import { scoreDistribution, type ScoreBucket } from '../domain/score-distribution';
import type { MatchCount, PoolCounts } from '../usecases/reads';

// Numbers about many rows, each in one statement for all ids.

export async function countPools(
  dataSource: DataSource,
  cycleIds: readonly string[],
): Promise<ReadonlyMap<string, PoolCounts>> {
  const rows = (await dataSource.query(POOL_SQL, [cycleIds])) as (PoolCounts & { cycleId: string })[];
  return new Map(rows.map(({ cycleId, ...counts }) => [cycleId, counts]));
}

export async function countMatches(
  dataSource: DataSource,
  cycleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MatchCount[]>> {
  const rows = (await dataSource.query(MATCHES_SQL, [cycleIds])) as (MatchCount & { cycleId: string })[];
  const byCycle = grouped(rows, ({ cycleId }) => cycleId);
  const inAllStates = (own: readonly MatchCount[]): readonly MatchCount[] =>
    matchStates.map((state) => ({ state, count: own.find((row) => row.state === state)?.count ?? 0 }));
  return new Map([...byCycle].map(([cycleId, own]) => [cycleId, inAllStates(own)]));
}

interface ScoreRow {
  readonly runId: string;
  readonly score: number;
  readonly count: number;
  readonly weights: number;
}

export async function distributeScores(
  dataSource: DataSource,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ScoreBucket[]>> {
  const rows = (await dataSource.query(SCORES_SQL, [runIds])) as ScoreRow[];
  const byRun = grouped(rows, ({ runId }) => runId);
  return new Map([...byRun].map(([runId, own]) => [runId, scoreDistribution(own, own[0]!.weights * FULL_DEGREE)]));
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const POOL_SQL = `
WITH pooled AS (
  SELECT cycle_id, role, capacity, taken, facts FROM candidate
  WHERE cycle_id = ANY ($1) AND facts IS NOT NULL
    AND ((role = 'MENTOR' AND state IN ('ACCEPTED', 'PLACED')) OR (role = 'MENTEE' AND state = 'ACCEPTED' AND taken = 0))
), gap AS (
  SELECT cycle_id, criterion,
    count(*) FILTER (WHERE role = 'MENTOR')::int AS mentors, count(*) FILTER (WHERE role = 'MENTEE')::int AS mentees
  FROM pooled CROSS JOIN LATERAL (VALUES
    ('TOPICS', 1, facts -> 'topics' = '[]'),
    ('SAME_REGION', 2, facts ->> 'region' = ''),
    ('SAME_LIBRARY_TYPE', 3, facts ->> 'libraryType' = ''),
    ('LANGUAGES', 4, facts -> 'languages' = '[]'),
    ('CONTACT_MODES', 5, facts -> 'contactModes' = '[]'),
    ('EXPERIENCE_GAP', 6, facts ->> 'yearsInField' IS NULL)
  ) AS lack (criterion, place, is_lacking)
  WHERE is_lacking GROUP BY cycle_id, criterion, place ORDER BY place
)
SELECT cycle_id AS "cycleId",
  count(*) FILTER (WHERE role = 'MENTOR')::int AS mentors,
  count(*) FILTER (WHERE role = 'MENTEE')::int AS mentees,
  coalesce(sum(greatest(capacity - taken, 0)) FILTER (WHERE role = 'MENTOR'), 0)::int AS places,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('criterion', criterion, 'mentors', gap.mentors, 'mentees', gap.mentees))
    FROM gap WHERE gap.cycle_id = pooled.cycle_id
  ), '[]') AS gaps
FROM pooled GROUP BY cycle_id`;

const MATCHES_SQL = `
SELECT cycle_id AS "cycleId", state, count(*)::int AS count
FROM match WHERE cycle_id = ANY ($1) GROUP BY cycle_id, state`;

/** Every proposal of a run was scored with the same weights: any one of them knows their sum. */
const SCORES_SQL = `
SELECT scores.*, (
  SELECT sum((contribution ->> 'weight')::int)::int
  FROM jsonb_array_elements((SELECT contributions FROM proposal WHERE run_id = scores."runId" LIMIT 1)) AS contribution
) AS weights
FROM (
  SELECT run_id AS "runId", score, count(*)::int AS count
  FROM proposal WHERE run_id = ANY ($1) GROUP BY run_id, score
) AS scores`;
