import { In, type DataSource, type EntityManager } from 'typeorm';
import type { StepTaken } from '../domain/application';
import type { Review } from '../domain/review';
import type { ApplicationReads } from '../usecases/application-reads';
import { countApplications, readApplicationPage } from './application-page';
import { ApplicationImportRow } from './application-import.row';
import { ApplicationRow } from './application.row';
import { readTerms } from './cycle-terms.repository';
import { PersonRow } from './person.row';
import type { ProgramSealers } from './program-sealers';
import { ReviewRow, toReview } from './review.row';

/** Reads of the applicant side; `notes` opens what reviewers wrote. */
export function createApplicationReads({ manager }: DataSource, notes: ProgramSealers): ApplicationReads {
  return {
    byIds: async (ids) => inOrder(ids, await manager.findBy(ApplicationRow, { id: In([...ids]) })),
    ofPerson: (personId) => manager.find(ApplicationRow, { where: { personId }, order: { id: 'DESC' } }),
    page: (page) => readApplicationPage(manager, page),
    count: (filter) => countApplications(manager, { ...filter, search: null }),
    stepsOf: async (ids) => {
      const steps: StepTaken[] = await manager.query(
        `SELECT application_id AS "applicationId", program_id AS "programId", revision, state, at
         FROM application_step WHERE application_id = ANY($1::uuid[]) ORDER BY application_id, revision`,
        [ids],
      );
      return listsOf(ids, steps, ({ applicationId }) => applicationId);
    },
    tiesOf: (personId, ids) => readTies(manager, personId, ids),
    counterpartsAmong: async (personId, personIds) => {
      const rows: { id: string }[] = await manager.query(
        `SELECT mentee_id AS id FROM known_match WHERE NOT is_over AND mentor_id = $1 AND mentee_id = ANY($2::uuid[])
         UNION
         SELECT mentor_id FROM known_match WHERE NOT is_over AND mentee_id = $1 AND mentor_id = ANY($2::uuid[])`,
        [personId, personIds],
      );
      return new Set(rows.map(({ id }) => id));
    },
    peopleOf: async (programIds, personIds) => {
      const rows: { id: string }[] = await manager.query(
        `SELECT person_id AS id FROM application WHERE person_id = ANY($2::uuid[]) AND program_id = ANY($1::uuid[])
         UNION
         SELECT person_id FROM role_grant WHERE is_held AND person_id = ANY($2::uuid[]) AND program_id = ANY($1::uuid[])`,
        [programIds, personIds],
      );
      return new Set(rows.map(({ id }) => id));
    },
    reviewsOf: async (ids) => {
      const rows = await manager.find(ReviewRow, { where: { applicationId: In([...ids]) }, order: { id: 'ASC' } });
      const reviews = rows.map((row) => toReview(row, notes));
      return listsOf(ids, reviews, ({ applicationId }) => applicationId);
    },
    queue: (page) => readQueue(manager, page, notes),
    terms: (cycleIds) => readTerms(manager, cycleIds),
    imports: async (ids) => inOrder(ids, await manager.findBy(ApplicationImportRow, { id: In([...ids]) })),
    applicants: async (ids) => {
      const people = inOrder(ids, await manager.findBy(PersonRow, { id: In([...ids]) }));
      return people.map((person) => person && { ...person, personId: person.id });
    },
  };
}

async function readQueue(
  manager: EntityManager,
  { reviewerId, cycleId, state, isOpen, after, limit }: Parameters<ApplicationReads['queue']>[0],
  notes: ProgramSealers,
): Promise<readonly Review[]> {
  const query = manager
    .createQueryBuilder(ReviewRow, 'review')
    .where('review.reviewerId = :reviewerId AND review.cycleId = :cycleId', { reviewerId, cycleId });
  if (state) query.andWhere('review.state = :state', { state });
  if (isOpen !== null) query.andWhere(`${IS_OPEN} = :isOpen`, { isOpen });
  if (after) query.andWhere('review.id > :after', { after });
  const rows = await query.orderBy('review.id').limit(limit).getMany();
  return rows.map((row) => toReview(row, notes));
}

const IS_OPEN = `(review.state = 'ASSIGNED' AND EXISTS (
  SELECT 1 FROM application WHERE application.id = review.application_id AND application.state = 'IN_REVIEW'))`;

async function readTies(manager: EntityManager, personId: string, ids: readonly string[]) {
  const rows: { id: string; kind: 'review' | 'match' }[] = await manager.query(
    `SELECT application_id AS id, 'review' AS kind FROM review
       WHERE reviewer_id = $1 AND application_id = ANY($2::uuid[]) AND state <> 'RECUSED'
     UNION ALL
     SELECT mentee_application_id, 'match' FROM known_match
       WHERE NOT is_over AND mentor_id = $1 AND mentee_application_id = ANY($2::uuid[])
     UNION ALL
     SELECT mentor_application_id, 'match' FROM known_match
       WHERE NOT is_over AND mentee_id = $1 AND mentor_application_id = ANY($2::uuid[])`,
    [personId, ids],
  );
  const ties = new Set(rows.map(({ id, kind }) => `${kind} ${id}`));
  return ids.map((id) => ({ isReviewer: ties.has(`review ${id}`), isCounterpart: ties.has(`match ${id}`) }));
}

function inOrder<Row extends { readonly id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

function listsOf<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row))?.push(row);
  return keys.map((key) => lists.get(key)!);
}
