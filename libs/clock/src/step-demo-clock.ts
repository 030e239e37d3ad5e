import type { Queryable } from './database-clock';

/** A worker that has been silent for longer is taken for dead, and no longer waited for. */
const SILENCE_SECONDS = 60;

/**
 * Moves the demo's clock by one step towards its target, and answers whether it moved. A step goes to the next moment at
 * which any worker has something due, and is taken only when every worker has settled the step before: its report began
 * after the last step and after the last moment at which any worker still had work under way, and it holds no backlog.
 * So each timed thing happens on its own day, however far the demo travels. Cheap enough to call many times a second.
 */
export async function stepDemoClock(database: Queryable): Promise<boolean> {
  const { rows } = await database.query(STEP_SQL, [SILENCE_SECONDS]);
  return rows.length > 0;
}

const STEP_SQL = `
WITH reports AS (
  SELECT * FROM clock.settled WHERE reported_at > clock_timestamp() - make_interval(secs => $1)
), calm AS (
  SELECT coalesce(bool_and(
           r.backlog = 0
           AND r.reported_at > t.stepped_at
           AND r.settled_at >= coalesce(t.stepped_to, '-infinity')
           AND r.reported_at > (SELECT max(quiet_from) FROM reports other WHERE other.worker <> r.worker)
         ), true) AS is_calm,
         min(r.next_due_at) FILTER (WHERE r.next_due_at > clock.now()) AS next_due_at
  FROM reports r, clock.travel t
), step AS (
  SELECT least(coalesce(calm.next_due_at, t.target), t.target) AS stepping_to
  FROM calm, clock.travel t WHERE calm.is_calm AND t.target IS NOT NULL AND t.is_demo
)
UPDATE clock.travel SET
  ahead = step.stepping_to - now(),
  stepped_to = step.stepping_to,
  stepped_at = clock_timestamp(),
  target = CASE WHEN step.stepping_to < travel.target THEN travel.target END
FROM step
RETURNING stepped_to`;
