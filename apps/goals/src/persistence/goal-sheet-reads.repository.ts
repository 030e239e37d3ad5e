import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { GoalProgram } from '../domain/goal-cycle';
import type { GoalSheetStanding } from '../domain/goal-sheet';
import type { GoalSheetCounts, GoalSheetPage, GoalSheetReads, GoalSheetText } from '../usecases/goal-sheet-reads';
import { GoalSheetEditionRow } from './goal-sheet-edition.row';
import { GoalSheetRow } from './goal-sheet.row';
import { GoalRow, toGoal } from './goal.row';

export function createGoalSheetReads(dataSource: DataSource): GoalSheetReads {
  const { manager } = dataSource;
  return {
    byIds: async (ids) => {
      const rows = await manager.findBy(GoalSheetRow, { id: In([...ids]) });
      return inOrder(ids, rows, (row) => row.id);
    },
    byMatches: async (matchIds) => {
      const rows = await manager.findBy(GoalSheetRow, { matchId: In([...matchIds]) });
      return inOrder(matchIds, rows, (row) => row.matchId);
    },
    ofPerson: (personId) =>
      manager.find(GoalSheetRow, {
        where: [{ mentorId: personId }, { menteeId: personId }],
        order: { openedAt: 'DESC', id: 'DESC' },
      }),
    page: (page) => readPage(dataSource, page),
    counts: (cycleIds, at) => readCounts(dataSource, cycleIds, at),
    texts: (sheetIds) => readTexts(dataSource, sheetIds),
    programs: async (ids) => {
      const rows: GoalProgram[] = await dataSource.query(
        'SELECT program_id AS id, objectives FROM known_program WHERE program_id = ANY ($1::uuid[])',
        [ids],
      );
      return inOrder(ids, rows, (row) => row.id);
    },
    programsOfCycles: async (cycleIds) => {
      const rows: { id: string; programId: string }[] = await dataSource.query(
        'SELECT id, program_id AS "programId" FROM known_cycle WHERE id = ANY ($1::uuid[])',
        [cycleIds],
      );
      return inOrder(cycleIds, rows, (row) => row.id).map((row) => row?.programId ?? null);
    },
  };
}

function inOrder<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

async function readPage(dataSource: DataSource, page: GoalSheetPage): Promise<GoalSheetStanding[]> {
  const sheets = dataSource.manager.createQueryBuilder(GoalSheetRow, 'sheet').where({ cycleId: page.cycleId });
  if (page.state) sheets.andWhere('sheet.state = :state', { state: page.state });
  if (page.late) whereLate(sheets, page.late);
  if (page.after) sheets.andWhere('(sheet.due_at, sheet.id) > (:dueAt::timestamptz, :id::uuid)', page.after);
  return sheets.orderBy('sheet.dueAt').addOrderBy('sheet.id').limit(page.limit).getMany();
}

/** `isLate` of the domain, in SQL. */
const LATE_SQL = `due_at <= :at AND state IN ('DRAFT', 'RETURNED')`;

function whereLate(sheets: SelectQueryBuilder<GoalSheetRow>, late: { readonly is: boolean; readonly at: Date }): void {
  sheets.andWhere(late.is ? LATE_SQL : `NOT (${LATE_SQL})`, { at: late.at });
}

async function readCounts(dataSource: DataSource, cycleIds: readonly string[], at: Date): Promise<GoalSheetCounts[]> {
  const rows: { cycleId: string; state: keyof GoalSheetCounts['byState']; count: number; late: number }[] =
    await dataSource.query(
      `SELECT cycle_id AS "cycleId", state, count(*)::int AS count,
              count(*) FILTER (WHERE ${LATE_SQL.replace(':at', '$2')})::int AS late
       FROM goal_sheet WHERE cycle_id = ANY ($1::uuid[]) GROUP BY cycle_id, state`,
      [cycleIds, at],
    );
  return cycleIds.map((cycleId) => {
    const own = rows.filter((row) => row.cycleId === cycleId);
    const none = { DRAFT: 0, SUBMITTED: 0, RETURNED: 0, AGREED: 0, AMENDED: 0, CLOSED: 0 };
    const byState = own.reduce((counts, row) => ({ ...counts, [row.state]: row.count }), none);
    return { byState, late: own.reduce((sum, row) => sum + row.late, 0) };
  });
}

async function readTexts(dataSource: DataSource, sheetIds: readonly string[]): Promise<(GoalSheetText | null)[]> {
  const { manager } = dataSource;
  const goalSheetId = In([...sheetIds]);
  const sheets = await manager.find(GoalSheetRow, {
    select: { id: true, returnComment: true },
    where: { id: goalSheetId },
  });
  const goals = await manager.find(GoalRow, { where: { goalSheetId }, order: { position: 'ASC' } });
  const editions = await manager.find(GoalSheetEditionRow, { where: { goalSheetId }, order: { number: 'ASC' } });
  const texts = sheets.map((sheet) => ({
    id: sheet.id,
    returnComment: sheet.returnComment ?? null,
    goals: goals.filter((goal) => goal.goalSheetId === sheet.id).map(toGoal),
    editions: editions.filter((edition) => edition.goalSheetId === sheet.id),
  }));
  return inOrder(sheetIds, texts, (text) => text.id);
}
