import { createOutbox } from '@bookends/events';
import { createAuditLog } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { ProgramStores } from '../usecases/program-stores';
import { createCycleStore } from './cycle.repository';
import { CycleRow } from './cycle.row';
import { FormRow } from './form.row';
import { createPersonStore } from './person.repository';
import { InterestRow } from './interest.row';
import { PersonRow } from './person.row';
import { createProgramStore } from './program.repository';
import { ProgramRow } from './program.row';
import { createRoleStore } from './role.repository';
import { RoleGrantRow } from './role-grant.row';
import { WindowChangeRow } from './window-change.row';

export const programEntities = [ProgramRow, CycleRow, WindowChangeRow, FormRow, PersonRow, RoleGrantRow, InterestRow];

/** The stores of the program side in the transaction of `manager`. */
export function programStores(manager: EntityManager): ProgramStores {
  return {
    programs: createProgramStore(manager),
    cycles: createCycleStore(manager),
    people: createPersonStore(manager),
    roles: createRoleStore(manager),
    outbox: createOutbox(manager),
    audit: createAuditLog(manager),
  };
}
