import { bulkInsert, createAuditLog } from '@bookends/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { hasDemographics, type Demographics } from '../domain/demographics';
import type { DemographicsReader, DemographicsStore, Digests } from '../usecases/application-stores';
import type { ProgramSealers } from './program-sealers';

const COLUMNS = {
  application_id: 'uuid',
  program_id: 'uuid',
  sealed_gender: 'text',
  sealed_race_ethnicity: 'text',
  fingerprint: 'text',
} as const;

/** What is bound into a sealed value: it opens in its own column of its own row only. */
const placeOf = (column: 'gender' | 'race_ethnicity', applicationId: string): string =>
  `demographics|${column}|${applicationId}`;

/** Writes demographics in the transaction of `manager`, whose role can put them and not read them. */
export function createDemographicsStore(
  manager: EntityManager,
  { sealers, digests }: { readonly sealers: ProgramSealers; readonly digests: Digests },
): DemographicsStore {
  return {
    put: async (rows) => {
      if (rows.length === 0) return;
      const ids = rows.map(({ applicationId }) => applicationId);
      await manager.query('DELETE FROM demographics WHERE application_id = ANY($1::uuid[])', [ids]);
      const records = rows
        .filter(({ demographics }) => hasDemographics(demographics))
        .map((row) => {
          const { applicationId, programId, demographics } = row;
          const seal = (text: string | null, column: 'gender' | 'race_ethnicity'): string | null =>
            text === null ? null : sealers(programId).seal(text, placeOf(column, applicationId));
          return {
            application_id: applicationId,
            program_id: programId,
            sealed_gender: seal(demographics.gender, 'gender'),
            sealed_race_ethnicity: seal(demographics.raceEthnicity, 'race_ethnicity'),
            fingerprint: digests.ofDemographics(row),
          };
        });
      await bulkInsert(manager, 'demographics', COLUMNS, records);
    },
    fingerprints: async (applicationIds) => {
      const rows: { id: string; fingerprint: string }[] = await manager.query(
        'SELECT application_id AS id, fingerprint FROM demographics WHERE application_id = ANY($1::uuid[])',
        [applicationIds],
      );
      return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
    },
  };
}

interface SealedRow {
  readonly id: string;
  readonly gender: string | null;
  readonly race_ethnicity: string | null;
}

/**
 * Reads demographics through `reading`, the connection of the only role that may. Each reading is noted in the audit log
 * first, for each application, and stays noted whatever becomes of the caller's transaction.
 */
export function createDemographicsReader(ports: {
  readonly reading: DataSource;
  readonly ordinary: DataSource;
  readonly sealers: ProgramSealers;
}): DemographicsReader {
  return {
    read: async (applications, { actorId, purpose, at }) => {
      const entries = applications.map(({ id, programId }) => {
        const subject = { subjectKind: 'application', subjectId: id };
        return { programId, actorId, action: 'demographics.read', ...subject, facts: { purpose }, at };
      });
      await createAuditLog(ports.ordinary.manager).add(...entries);
      const rows: SealedRow[] = await ports.reading.query(
        `SELECT application_id AS id, sealed_gender AS gender, sealed_race_ethnicity AS race_ethnicity
         FROM demographics WHERE application_id = ANY($1::uuid[])`,
        [applications.map(({ id }) => id)],
      );
      const programs = new Map(applications.map(({ id, programId }) => [id, programId]));
      return new Map(rows.map((row) => [row.id, opened(row, ports.sealers, programs.get(row.id)!)]));
    },
  };
}

function opened(row: SealedRow, sealers: ProgramSealers, programId: string): Demographics {
  const open = (sealed: string | null, column: 'gender' | 'race_ethnicity'): string | null =>
    sealed === null ? null : sealers(programId).open(sealed, placeOf(column, row.id));
  return { gender: open(row.gender, 'gender'), raceEthnicity: open(row.race_ethnicity, 'race_ethnicity') };
}
