import type { EntityManager } from 'typeorm';
import type { KnownMatchStore } from '../usecases/record-match';

/** Matches as matching last told of them, in the transaction of `manager`. */
export function createKnownMatchStore(manager: EntityManager): KnownMatchStore {
  return {
    record: async (match) => {
      const kept: unknown[] = await manager.query(
        `INSERT INTO known_match (id, program_id, cycle_id, revision, is_over, mentor_id, mentor_application_id,
           mentee_id, mentee_application_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, is_over = excluded.is_over
         WHERE known_match.revision < excluded.revision
         RETURNING id`,
        [
          match.id,
          match.programId,
          match.cycleId,
          match.revision,
          match.isOver,
          match.mentor.personId,
          match.mentor.applicationId,
          match.mentee.personId,
          match.mentee.applicationId,
        ],
      );
      return kept.length > 0;
    },
  };
}
