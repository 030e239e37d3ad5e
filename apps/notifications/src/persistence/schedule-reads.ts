import type { toQueryable } from '@bookends/persistence';
import { cycleRules } from '../domain/default-program';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { ScheduleDate, ScheduleEntry } from '../usecases/notice-reads';

interface Row {
  readonly cycleId: string;
  readonly switches: Readonly<Record<string, boolean>> | null;
  readonly texts: Readonly<Record<string, { version: number; subject: string; body: string }>> | null;
  readonly dates: readonly (Omit<ScheduleDate, 'dueAt'> & { dueAt: string; template: NoticeTemplate })[] | null;
}

/** The schedules of cycles in the order of the program's year: one statement, with the days of all subjects counted up. */
export async function readSchedules(
  database: ReturnType<typeof toQueryable>,
  cycleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ScheduleEntry[]>> {
  const { rows } = await database.query(SCHEDULE_SQL, [cycleIds, DATED]);
  return new Map((rows as unknown as Row[]).map((row) => [row.cycleId, entriesOf(row)]));
}

const DATED = cycleRules.filter(({ trigger }) => trigger.on === 'date').map(({ template }) => template);

function entriesOf({ switches, texts, dates }: Row): ScheduleEntry[] {
  return cycleRules.map(({ template }) => ({
    template,
    isOn: switches?.[template] ?? true,
    text: texts?.[template] ?? null,
    dates: (dates ?? [])
      .filter((date) => date.template === template)
      .map(({ on, dueAt, state, count }) => ({ on, dueAt: new Date(dueAt), state, count })),
  }));
}

const SCHEDULE_SQL = `
SELECT cycle.id AS "cycleId",
  (SELECT json_object_agg(template, is_on) FROM notice_switch WHERE cycle_id = cycle.id) AS switches,
  (SELECT json_object_agg(template, json_build_object('version', version, 'subject', subject, 'body', body))
   FROM letter_text WHERE cycle_id = cycle.id) AS texts,
  (SELECT json_agg(json_build_object('template', template, 'on', occurs_as, 'dueAt', due_at, 'state', state,
     'count', count) ORDER BY due_at, state)
   FROM (
     SELECT template, occurs_as, due_at, state, count(*)::int AS count FROM occurrence
     WHERE cycle_id = cycle.id AND template = ANY ($2::text[])
     GROUP BY template, occurs_as, due_at, state
   ) AS days) AS dates
FROM cycle WHERE id = ANY ($1::uuid[])`;
