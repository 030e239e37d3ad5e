import { In, type EntityManager } from 'typeorm';
import type { Review } from '../domain/review';
import type { ReviewStore } from '../usecases/application-stores';
import { insertMany } from './insert-many';
import type { ProgramSealers } from './program-sealers';
import { ReviewRow, reviewColumns, toReview, toReviewRecord } from './review.row';

/** Reviews in the transaction of `manager`; their notes are sealed. */
export function createReviewStore(manager: EntityManager, sealers: ProgramSealers): ReviewStore {
  return {
    lockOf: async (applicationIds): Promise<readonly Review[]> => {
      const rows = await manager.find(ReviewRow, {
        where: { applicationId: In([...applicationIds]) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      return rows.map((row) => toReview(row, sealers));
    },
    keep: (reviews) => {
      const records = reviews.map((review) => toReviewRecord(review, sealers));
      return insertMany(manager, 'review', reviewColumns, records, { key: ['id'], isReplacing: true });
    },
    loads: async (cycleId, reviewerIds) => {
      const rows: { id: string; load: number }[] = await manager.query(
        `SELECT reviewer_id AS id, count(*)::int AS load FROM review
         WHERE cycle_id = $1 AND reviewer_id = ANY($2::uuid[]) AND state <> 'RECUSED' GROUP BY reviewer_id`,
        [cycleId, reviewerIds],
      );
      return new Map(rows.map(({ id, load }) => [id, load]));
    },
    reviewersAmong: async (programId, personIds) => {
      const rows: { id: string }[] = await manager.query(
        `SELECT person_id AS id FROM role_grant
         WHERE program_id = $1 AND person_id = ANY($2::uuid[]) AND role = 'REVIEWER' AND is_held`,
        [programId, personIds],
      );
      return new Set(rows.map(({ id }) => id));
    },
  };
}
