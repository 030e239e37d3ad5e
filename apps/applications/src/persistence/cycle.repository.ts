import { In, Not, type EntityManager } from 'typeorm';
import type { CycleStore } from '../usecases/program-stores';
import { CycleRow } from './cycle.row';
import { FormRow } from './form.row';
import { insertOnce } from './insert-once';
import { WindowChangeRow } from './window-change.row';

export function createCycleStore(manager: EntityManager): CycleStore {
  return {
    lock: (id) => manager.findOne(CycleRow, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    add: async (cycle, forms) => {
      if (!(await insertOnce(manager, CycleRow, { ...cycle }))) return false;
      await manager.insert(FormRow, forms.map((form) => ({ ...form })) as never);
      return true;
    },
    save: async (cycle) => void (await manager.save(CycleRow, { ...cycle })),
    keepWindowChange: async (change) => void (await manager.insert(WindowChangeRow, { ...change })),
    underWay: () =>
      manager.find(CycleRow, { where: { state: Not(In(['CONCLUDED', 'CANCELLED'])) }, order: { id: 'ASC' } }),
  };
}
