import type { EntityManager } from 'typeorm';
import type { PersonStore } from '../usecases/program-stores';
import { insertOnce } from './insert-once';
import { PersonRow } from './person.row';

export function createPersonStore(manager: EntityManager): PersonStore {
  return {
    find: (id) => manager.findOneBy(PersonRow, { id }),
    lock: (id) => manager.findOne(PersonRow, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    findByAddress: (email) => manager.findOneBy(PersonRow, { email }),
    register: (person) => insertOnce(manager, PersonRow, { ...person }),
    save: async (person) => void (await manager.save(PersonRow, { ...person })),
    endSessions: async (personId) => {
      await manager.query('UPDATE person SET sessions_valid_from = clock_timestamp() WHERE id = $1', [personId]);
    },
  };
}
