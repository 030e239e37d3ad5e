import type { EntityManager } from 'typeorm';
import type { ApplicationImportStore } from '../usecases/import-ports';
import { ApplicationImportRow } from './application-import.row';
import type { ProgramSealers } from './program-sealers';

const placeOf = (id: string): string => `application_import|file|${id}`;

/** Checked files in the transaction of `manager`; what they hold is sealed until it is written, and then forgotten. */
export function createApplicationImportStore(manager: EntityManager, sealers: ProgramSealers): ApplicationImportStore {
  return {
    add: async (checked, text) => {
      const sealedFile = sealers(checked.programId).seal(text, placeOf(checked.id));
      await manager.insert(ApplicationImportRow, { ...checked, sealedFile } as never);
    },
    lock: async (id) => {
      const row = await manager.findOne(ApplicationImportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
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
    confirm: async (id, at) => {
      await manager.update(ApplicationImportRow, { id }, { state: 'CONFIRMED', confirmedAt: at, sealedFile: null });
    },
  };
}
