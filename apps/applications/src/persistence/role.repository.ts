import type { EntityManager } from 'typeorm';
import type { RoleStore } from '../usecases/program-stores';
import { RoleGrantRow } from './role-grant.row';

export function createRoleStore(manager: EntityManager): RoleStore {
  return {
    find: ({ programId, personId, role }) => manager.findOneBy(RoleGrantRow, { programId, personId, role }),
    // One statement: two who give a role at once both succeed.
    save: async (grant) => void (await manager.upsert(RoleGrantRow, { ...grant }, ['programId', 'personId', 'role'])),
    heldBy: (personId) =>
      manager.find(RoleGrantRow, { where: { personId, isHeld: true }, order: { programId: 'ASC', role: 'ASC' } }),
    countHolders: async (programId, role) => {
      const holders = await manager.find(RoleGrantRow, {
        where: { programId, role, isHeld: true },
        lock: { mode: 'pessimistic_write' },
      });
      return holders.length;
    },
  };
}
