import type { DataSource } from 'typeorm';
import type { TopicDemand } from '../domain/topic-balance';
import type { CycleTotals, ReviewerLoad, ReviewProgress } from '../usecases/cycle-totals';

type OfCycle<Row> = Row & { readonly cycleId: string };

/** Totals of cycles, counted by PostgreSQL along the indexes of a cycle. */
export function createCycleTotals({ manager }: DataSource): CycleTotals {
  return {
    disagreementsOf: async (cycleIds) => {
      const rows: OfCycle<{ count: number }>[] = await manager.query(DISAGREEMENTS, [cycleIds]);
      return cycleIds.map((id) => rows.find(({ cycleId }) => cycleId === id)?.count ?? 0);
    },
    topicDemandOf: async (cycleIds) => {
      const rows: OfCycle<TopicDemand>[] = await manager.query(TOPIC_DEMAND, [cycleIds]);
      return listsOf(cycleIds, rows);
    },
    reviewProgressOf: async (reviewerId, cycleIds) => {
      const rows: OfCycle<ReviewProgress>[] = await manager.query(REVIEW_PROGRESS, [cycleIds, reviewerId]);
      return listsOf(cycleIds, rows).map(([progress]) => progress ?? NOTHING_GIVEN);
    },
    reviewerLoadsOf: async (cycleIds) => {
      const rows: OfCycle<ReviewerLoad>[] = await manager.query(REVIEWER_LOADS, [cycleIds]);
      return listsOf(cycleIds, rows);
    },
  };
}

const NOTHING_GIVEN: ReviewProgress = { assigned: 0, submitted: 0, open: 0, recused: 0 };

function listsOf<Row>(cycleIds: readonly string[], rows: readonly OfCycle<Row>[]): readonly (readonly Row[])[] {
  return cycleIds.map((id) => rows.filter(({ cycleId }) => cycleId === id));
}

const DISAGREEMENTS = `
SELECT cycle_id AS "cycleId", count(*)::int AS count FROM application
WHERE cycle_id = ANY($1::uuid[]) AND has_disagreement GROUP BY cycle_id`;

const TOPIC_DEMAND = `
SELECT cycle_id AS "cycleId", topic #>> '{}' AS topic,
  count(*) FILTER (WHERE role = 'MENTOR')::int AS mentors,
  coalesce(sum((answers->>'capacity')::int) FILTER (WHERE role = 'MENTOR'), 0)::int AS places,
  count(*) FILTER (WHERE role = 'MENTEE')::int AS mentees
FROM application, jsonb_path_query(answers, '$.topics[*]') AS topic
WHERE cycle_id = ANY($1::uuid[]) AND state NOT IN ('DRAFT', 'DECLINED', 'WITHDRAWN')
GROUP BY cycle_id, topic ORDER BY topic`;

const COUNTS = `
  count(review.id) FILTER (WHERE review.state <> 'RECUSED')::int AS assigned,
  count(review.id) FILTER (WHERE review.state = 'SUBMITTED')::int AS submitted,
  count(review.id) FILTER (WHERE review.state = 'ASSIGNED' AND application.state = 'IN_REVIEW')::int AS open,
  count(review.id) FILTER (WHERE review.state = 'RECUSED')::int AS recused`;

const REVIEW_PROGRESS = `
SELECT review.cycle_id AS "cycleId", ${COUNTS}
FROM review JOIN application ON application.id = review.application_id
WHERE review.cycle_id = ANY($1::uuid[]) AND reviewer_id = $2 GROUP BY review.cycle_id`;

const REVIEWER_LOADS = `
SELECT cycle.id AS "cycleId", reader.id AS "reviewerId", ${COUNTS},
  avg(review.score)::float AS "averageScore", stddev_samp(review.score)::float AS spread
FROM cycle
CROSS JOIN LATERAL (
  SELECT person_id AS id FROM role_grant
  WHERE program_id = cycle.program_id AND role = 'REVIEWER' AND is_held
  UNION
  SELECT reviewer_id FROM review WHERE cycle_id = cycle.id
) AS reader
LEFT JOIN review ON review.cycle_id = cycle.id AND review.reviewer_id = reader.id
LEFT JOIN application ON application.id = review.application_id
WHERE cycle.id = ANY($1::uuid[])
GROUP BY cycle.id, reader.id ORDER BY assigned DESC, reader.id`;
