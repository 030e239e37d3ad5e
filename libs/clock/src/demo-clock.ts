import type { Queryable } from './database-clock';

/** Where the demo's clock stands, and where it is going, if it is moving. */
export interface DemoClock {
  readonly isDemo: boolean;
  readonly now: Date;
  readonly target: Date | null;
}

/** What one worker says after a pass over everything that is due. */
export interface Settled {
  readonly worker: string;
  /** The program's time at which the pass began: nothing due before it is left, unless `backlog` says so. */
  readonly settledAt: Date;
  /** When this worker next has something to do; null when it knows of nothing. */
  readonly nextDueAt: Date | null;
  /** How much is still under way: letters not acknowledged, notices not sent. */
  readonly backlog: number;
}

export async function readDemoClock(database: Queryable): Promise<DemoClock> {
  const { rows } = await database.query('SELECT is_demo, clock.now() AS now, target FROM clock.travel');
  const row = rows[0] as { is_demo: boolean; now: Date; target: Date | null };
  return { isDemo: row.is_demo, now: row.now, target: row.target };
}

/**
 * Sends the demo's clock to `to`. Forwards it travels from due moment to due moment, carried by `stepDemoClock`;
 * backwards it jumps, since nothing falls due on the way. Outside a demo nothing moves.
 */
export async function moveDemoClock(database: Queryable, to: Date): Promise<DemoClock> {
  await database.query(
    `UPDATE clock.travel SET
       target = CASE WHEN $1 > clock.now() THEN $1::timestamptz END,
       ahead = CASE WHEN $1 > clock.now() THEN ahead ELSE $1::timestamptz - now() END,
       stepped_to = NULL, stepped_at = now()
     WHERE is_demo`,
    [to],
  );
  return readDemoClock(database);
}

/** Tells the clock that this worker has done what was due; answers whether it is travelling. Only a demo needs it. */
export async function reportSettled(database: Queryable, settled: Settled): Promise<boolean> {
  const { rows } = await database.query(
    `INSERT INTO clock.settled AS s (worker, settled_at, next_due_at, backlog, reported_at, quiet_from)
     VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp())
     ON CONFLICT (worker) DO UPDATE SET settled_at = $2, next_due_at = $3, backlog = $4,
       reported_at = clock_timestamp(),
       quiet_from = CASE WHEN s.backlog = 0 AND $4 = 0 THEN s.quiet_from ELSE clock_timestamp() END
     RETURNING (SELECT target IS NOT NULL FROM clock.travel) AS is_travelling`,
    [settled.worker, settled.settledAt, settled.nextDueAt, settled.backlog],
  );
  return rows[0]!['is_travelling'] === true;
}
