import { readAuditLog } from '@bookends/persistence';
import { In, type DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { ApplicationCount, ProgramReads } from '../usecases/program-reads';
import { CycleRow } from './cycle.row';
import { FormRow } from './form.row';
import { PersonRow } from './person.row';
import { ProgramRow } from './program.row';
import { RoleGrantRow } from './role-grant.row';
import { WindowChangeRow } from './window-change.row';

export function createProgramReads(dataSource: DataSource): ProgramReads {
  const { manager } = dataSource;
  const byId = async <Row extends ObjectLiteral & { id: string }>(
    target: EntityTarget<Row>,
    ids: readonly string[],
  ) => {
    const rows = await manager.find(target, { where: { id: In([...ids]) } as never });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  };
  return {
    programs: (ids) => byId(ProgramRow, ids),
    programBySlug: (slug) => manager.findOneBy(ProgramRow, { slug }),
    programPage: (page) => programPage(dataSource, page),
    cycles: (ids) => byId(CycleRow, ids),
    cyclesOf: async (programIds) => {
      const rows = await manager.find(CycleRow, { where: { programId: In([...programIds]) }, order: { id: 'DESC' } });
      return grouped(programIds, rows, ({ programId }) => programId);
    },
    windowChangesOf: async (cycleIds) => {
      const rows = await manager.find(WindowChangeRow, { where: { cycleId: In([...cycleIds]) }, order: { id: 'ASC' } });
      return grouped(cycleIds, rows, ({ cycleId }) => cycleId);
    },
    formsOf: async (cycleIds) => {
      const rows = await manager.find(FormRow, { where: { cycleId: In([...cycleIds]) }, order: { version: 'ASC' } });
      const newest = new Map(rows.map((form) => [`${form.cycleId} ${form.role}`, form]));
      return grouped(cycleIds, [...newest.values()], ({ cycleId }) => cycleId);
    },
    people: (ids) => byId(PersonRow, ids),
    rolesOf: async (personIds) => {
      const where = { personId: In([...personIds]), isHeld: true };
      const rows = await manager.find(RoleGrantRow, { where, order: { programId: 'ASC', role: 'ASC' } });
      return grouped(personIds, rows, ({ personId }) => personId);
    },
    staffPage: (page) => staffPage(dataSource, page),
    auditPage: (page) => readAuditLog(manager, page),
    applicationCountsOf: async (cycleIds) => {
      const rows: (ApplicationCount & { cycleId: string })[] = await manager.query(
        `SELECT cycle_id AS "cycleId", state, role, count(*)::int AS count FROM application
         WHERE cycle_id = ANY ($1) GROUP BY cycle_id, state, role ORDER BY role, state`,
        [cycleIds],
      );
      return grouped(cycleIds, rows, ({ cycleId }) => cycleId);
    },
  };
}

function programPage(dataSource: DataSource, { limit, after }: Parameters<ProgramReads['programPage']>[0]) {
  return dataSource.manager
    .createQueryBuilder(ProgramRow, 'program')
    .where(after ? '(program.name, program.id) > (:name, :id)' : 'true', { name: after?.[0], id: after?.[1] })
    .orderBy('program.name')
    .addOrderBy('program.id')
    .limit(limit)
    .getMany();
}

function staffPage(dataSource: DataSource, page: Parameters<ProgramReads['staffPage']>[0]) {
  const { programId, role, search, limit, after } = page;
  const query = dataSource.manager.createQueryBuilder(PersonRow, 'person').where(
    `person.id IN (SELECT person_id FROM role_grant WHERE program_id = :programId AND is_held
         AND (:role::text IS NULL OR role = :role))`,
    { programId, role },
  );
  if (search)
    query.andWhere("(person.givenName || ' ' || person.familyName || ' ' || person.email) ILIKE :pattern", {
      pattern: `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
    });
  if (after) {
    const [family, given, id] = after;
    query.andWhere('(person.familyName, person.givenName, person.id) > (:family, :given, :id)', { family, given, id });
  }
  return query
    .orderBy('person.familyName')
    .addOrderBy('person.givenName')
    .addOrderBy('person.id')
    .limit(limit)
    .getMany();
}

function grouped<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row))!.push(row);
  return keys.map((key) => lists.get(key)!);
}
