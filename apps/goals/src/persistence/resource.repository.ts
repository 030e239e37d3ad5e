import { createAuditLog } from '@bookends/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { ResourceList, SidesTaken } from '../domain/resource';
import type { ResourceReads } from '../usecases/resource-reads';
import type { ResourceStores } from '../usecases/set-resources';
import { createProgramStore } from './known.repository';

/** The stores of resources in the transaction of `manager`. */
export function resourceStores(manager: EntityManager): ResourceStores {
  return {
    resources: {
      save: async ({ programId, resources }) => {
        await manager.query(
          `INSERT INTO resource_list (program_id, resources) VALUES ($1, $2)
           ON CONFLICT (program_id) DO UPDATE SET resources = $2`,
          [programId, JSON.stringify(resources)],
        );
      },
    },
    programs: createProgramStore(manager),
    audit: createAuditLog(manager),
  };
}

export function createResourceReads(dataSource: DataSource): ResourceReads {
  return {
    ofPrograms: async (programIds) => {
      const lists: ResourceList[] = await dataSource.query(
        'SELECT program_id AS "programId", resources FROM resource_list WHERE program_id = ANY ($1::uuid[])',
        [programIds],
      );
      return programIds.map((id) => lists.find(({ programId }) => programId === id)?.resources ?? []);
    },
    sidesOf: async (personId, programIds) => {
      const taken: (SidesTaken & { programId: string })[] = await dataSource.query(SIDES, [personId, programIds]);
      const none = { isMentor: false, isMentee: false };
      return programIds.map((id) => taken.find(({ programId }) => programId === id) ?? none);
    },
  };
}

// Each half along its own index: a person is in few pairs, a program has many.
const SIDES = `
SELECT program_id AS "programId", bool_or(is_mentor) AS "isMentor", bool_or(NOT is_mentor) AS "isMentee" FROM (
  SELECT program_id, true AS is_mentor FROM goal_sheet WHERE mentor_id = $1
  UNION ALL SELECT program_id, false FROM goal_sheet WHERE mentee_id = $1
) side WHERE program_id = ANY ($2::uuid[]) GROUP BY program_id`;
