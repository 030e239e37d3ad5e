import type { EntityManager } from 'typeorm';
import type { CriteriaStore, RulingStore } from '../usecases/stores';
import { CriteriaSetRow, toCriteriaSet } from './criteria-set.row';
import { RulingRow, toRuling } from './ruling.row';

export function criteriaRepository(manager: EntityManager): CriteriaStore {
  const rows = manager.getRepository(CriteriaSetRow);
  return {
    of: async (cycleId) => {
      const row = await rows.findOneBy({ cycleId });
      return row && toCriteriaSet(row);
    },
    install: async ({ id, programId }, { weights, leastScore, isSharedTopicRequired }) => {
      await manager.query(
        `INSERT INTO criteria_set (cycle_id, program_id, weights, least_score, is_shared_topic_required)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (cycle_id) DO NOTHING`,
        [id, programId, JSON.stringify(weights), leastScore, isSharedTopicRequired],
      );
    },
    replace: async (cycleId, { weights, leastScore, isSharedTopicRequired }) => {
      await rows.update({ cycleId }, { weights, leastScore, isSharedTopicRequired });
    },
  };
}

export function rulingRepository(manager: EntityManager): RulingStore {
  const rows = manager.getRepository(RulingRow);
  return {
    find: async (id) => {
      const row = await rows.findOneBy({ id });
      return row && toRuling(row);
    },
    ofCycle: async (cycleId) => (await rows.find({ where: { cycleId }, order: { id: 'ASC' } })).map(toRuling),
    add: async (ruling) => {
      await rows.insert(ruling);
    },
    rewrite: async (id, note) => {
      await rows.update({ id }, { note });
    },
    remove: async (id) => {
      await rows.delete({ id });
    },
  };
}
