import type { EntityManager } from 'typeorm';
import type { ApplicationImportStore } from '../usecases/import-ports';
import { ApplicationImportRow } from './application-import.row';
import { createConfirmingStore } from './confirming-import.repository';
import type { ProgramSealers } from './program-sealers';

const placeOf = (id: string): string => `application_import|file|${id}`;

const placeOfRejected = (id: string): string => `application_import|rejected|${id}`;

/** Checked files in the transaction of `manager`; what they hold is sealed until it is written, and then forgotten. */
export function createApplicationImportStore(manager: EntityManager, sealers: ProgramSealers): ApplicationImportStore {
  return {
    ...createConfirmingStore(manager),
    add: async (checked, { text, rejected }) => {
      const sealer = sealers(checked.programId);
      const sealedFile = sealer.seal(text, placeOf(checked.id));
      const sealedRejected = rejected === null ? null : sealer.seal(rejected, placeOfRejected(checked.id));
      await manager.insert(ApplicationImportRow, { ...checked, sealedFile, sealedRejected } as never);
    },
    lock: async (id) => {
      const row = await manager.findOne(ApplicationImportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      return row && { ...row };
    },
    find: async (id) => {
      const row = await manager.findOneBy(ApplicationImportRow, { id });
      return row && { ...row };
    },
    readText: async (id) => {
      const row = await manager.findOneOrFail(ApplicationImportRow, {
        where: { id },
        select: { id: true, programId: true, sealedFile: true },
      });
      if (!row.sealedFile) throw new Error(`the file of import ${id} is gone`);
      return sealers(row.programId).open(row.sealedFile, placeOf(id));
    },
    readRejected: async (id, checkedBy) => {
      const row = await manager.findOne(ApplicationImportRow, {
        where: { id, checkedBy },
        select: { id: true, programId: true, sealedRejected: true },
      });
      return row?.sealedRejected ? sealers(row.programId).open(row.sealedRejected, placeOfRejected(id)) : null;
    },
    confirm: async (id, at) => {
      const forgotten = { sealedFile: null, sealedRejected: null };
      await manager.update(ApplicationImportRow, { id }, { state: 'CONFIRMED', confirmedAt: at, ...forgotten });
    },
  };
}
