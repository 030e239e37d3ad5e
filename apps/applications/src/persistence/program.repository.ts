import type { EntityManager } from 'typeorm';
import type { ProgramStore } from '../usecases/program-stores';
import { insertOnce } from './insert-once';
import { ProgramRow } from './program.row';

export function createProgramStore(manager: EntityManager): ProgramStore {
  return {
    find: (id) => manager.findOneBy(ProgramRow, { id }),
    add: (program) => insertOnce(manager, ProgramRow, { ...program }),
  };
}
