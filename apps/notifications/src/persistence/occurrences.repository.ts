import { newId, toQueryable } from '@bookends/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { cycleRules, ruleOf } from '../domain/default-program';
import { priorityOf, type NoticeTemplate } from '../domain/notice-rule';
import type { Occurrences, ScopePlan } from '../usecases/occurrences';
import { audienceSql } from './audience';

type Database = ReturnType<typeof toQueryable>;

/** Occurrences in PostgreSQL, in the transaction of the manager. */
export function createOccurrences(manager: EntityManager): Occurrences {
  const database = toQueryable(manager);
  return {
    cause: async (...occurrences) => {
      if (occurrences.length === 0) return;
      await database.query(CAUSE_SQL, [JSON.stringify(occurrences.map((each) => ({ ...each, id: newId() })))]);
    },
    replan: async (plans) => {
      const scopes = JSON.stringify(plans.map(({ cycleId, scopeId }) => ({ cycleId, scopeId })));
      const wanted = JSON.stringify(plans.flatMap(wantedRows));
      await database.query(SUPERSEDE_SQL, [scopes, wanted, DATED]);
      await database.query(PLAN_SQL, [wanted]);
    },
    fireDue: (limit) => fireDue(manager, limit),
    joinLate: async ({ cycleId, subjectId, happenedAt }) => {
      const found = await fired(database, 'cycle_id = $1 AND scope_id = $1', cycleId, happenedAt);
      await expand(database, found, subjectId);
    },
    joinLateCoordinator: async ({ programId, happenedAt }) => {
      const found = await fired(database, 'program_id = $1', programId, happenedAt);
      const toCoordinators = found.filter(({ template }) => ruleOf(template).audience?.to === 'COORDINATORS');
      await expand(database, toCoordinators, null);
    },
  };
}

const DATED = cycleRules.filter(({ trigger }) => trigger.on === 'date').map(({ template }) => template);

interface Fired {
  readonly id: string;
  readonly template: NoticeTemplate;
}

function wantedRows({ programId, cycleId, scopeId, changedAt, wanted }: ScopePlan): object[] {
  return wanted.map(({ template, on, dueAt }) => {
    return { id: newId(), programId, cycleId, scopeId, template, occursAs: on, dueAt, isPast: dueAt < changedAt };
  });
}

/** In one transaction: locks what is due, makes its notices, marks it as fired. */
async function fireDue(manager: EntityManager | DataSource, limit: number): Promise<number> {
  return manager.transaction(async (inner) => {
    const database = toQueryable(inner);
    const { rows } = await database.query(DUE_SQL, [limit]);
    const due = rows as unknown as Fired[];
    if (due.length === 0) return 0;
    await expand(database, due, null);
    await database.query(`UPDATE occurrence SET state = 'FIRED' WHERE id = ANY ($1)`, [due.map(({ id }) => id)]);
    return due.length;
  });
}

async function fired(database: Database, scope: string, id: string, since: Date): Promise<Fired[]> {
  const { rows } = await database.query(
    `SELECT id, template FROM occurrence WHERE ${scope} AND state = 'FIRED' AND due_at >= $2`,
    [id, since],
  );
  return rows as unknown as Fired[];
}

/** One INSERT ... SELECT for each template among the occurrences; people who have their notice already are left out. */
async function expand(database: Database, occurrences: readonly Fired[], onlySubjectId: string | null): Promise<void> {
  for (const template of new Set(occurrences.map((each) => each.template))) {
    const rule = ruleOf(template);
    if (rule.audience === null) continue;
    const ids = occurrences.filter((each) => each.template === template).map(({ id }) => id);
    const audience = audienceSql(rule.audience, 4);
    await database.query(
      `INSERT INTO notice (id, program_id, cycle_id, template, occurrence_id, subject_id, person_id, dedupe_key, state,
         priority, due_at)
       SELECT notifications.new_id(), o.program_id, o.cycle_id, o.template, o.id, s.id, p.person_id,
         concat_ws('|', o.cycle_id, o.template, o.scope_id, o.occurs_as, p.person_id), 'PLANNED', $3, o.due_at
       FROM occurrence o ${audience.from}
       WHERE o.id = ANY ($1) AND ($2::uuid IS NULL OR s.id = $2) AND ${audience.where}
       ON CONFLICT (dedupe_key) DO NOTHING`,
      [ids, onlySubjectId, priorityOf(rule), ...audience.parameters],
    );
  }
}

const CAUSE_SQL = `
INSERT INTO occurrence (id, program_id, cycle_id, template, scope_id, occurs_as, due_at, state, facts)
SELECT id, "programId", "cycleId", template, "scopeId", "occursAs", "dueAt", 'PLANNED', facts
FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "programId" uuid, "cycleId" uuid, template text, "scopeId" uuid,
  "occursAs" text, "dueAt" timestamptz, facts jsonb)
ON CONFLICT (cycle_id, template, scope_id, occurs_as) DO NOTHING`;

const SUPERSEDE_SQL = `
UPDATE occurrence o SET state = 'SUPERSEDED'
FROM jsonb_to_recordset($1::jsonb) AS scope("cycleId" uuid, "scopeId" uuid)
WHERE o.cycle_id = scope."cycleId" AND o.scope_id = scope."scopeId" AND o.state = 'PLANNED'
  AND o.template = ANY ($3::text[])
  AND NOT EXISTS (
    SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS w("scopeId" uuid, template text, "occursAs" text)
    WHERE w."scopeId" = o.scope_id AND w.template = o.template AND w."occursAs" = o.occurs_as)`;

// What was past when the change was made is noted as superseded: nobody is told today of a week that is over.
const PLAN_SQL = `
INSERT INTO occurrence AS known (id, program_id, cycle_id, template, scope_id, occurs_as, due_at, state)
SELECT id, "programId", "cycleId", template, "scopeId", "occursAs", "dueAt",
  CASE WHEN "isPast" THEN 'SUPERSEDED' ELSE 'PLANNED' END
FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "programId" uuid, "cycleId" uuid, template text, "scopeId" uuid,
  "occursAs" text, "dueAt" timestamptz, "isPast" boolean)
ON CONFLICT (cycle_id, template, scope_id, occurs_as) DO UPDATE SET due_at = excluded.due_at,
  state = CASE WHEN known.state = 'PLANNED' THEN 'PLANNED' ELSE excluded.state END
WHERE known.state <> 'FIRED'`;

const DUE_SQL = `
SELECT id, template FROM occurrence WHERE state = 'PLANNED' AND due_at <= clock.now()
ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED`;
