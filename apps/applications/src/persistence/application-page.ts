import type { EntityManager } from 'typeorm';
import type { Application } from '../domain/application';
import type { ApplicationPage } from '../usecases/application-reads';
import { ApplicationRow } from './application.row';

/** One page of a cycle's applications: one statement, along an index of the cycle. */
export async function readApplicationPage(
  manager: EntityManager,
  { cycleId, states, role, search, hasDisagreement, after, limit }: ApplicationPage,
): Promise<readonly Application[]> {
  const query = manager.createQueryBuilder(ApplicationRow, 'application').where('application.cycleId = :cycleId', {
    cycleId,
  });
  if (states) query.andWhere('application.state IN (:...states)', { states });
  if (role) query.andWhere('application.role = :role', { role });
  if (hasDisagreement !== null) query.andWhere('application.hasDisagreement = :hasDisagreement', { hasDisagreement });
  if (after) query.andWhere('application.id > :after', { after });
  if (search)
    query.andWhere(
      `EXISTS (SELECT 1 FROM person WHERE person.id = application.person_id
         AND (given_name || ' ' || family_name || ' ' || email) ILIKE :pattern)`,
      { pattern: `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` },
    );
  return query.orderBy('application.id').limit(limit).getMany();
}
