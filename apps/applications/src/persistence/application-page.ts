import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type {
  ApplicationFilter,
  ApplicationOrder,
  ApplicationPage,
  PlacedApplication,
} from '../usecases/application-reads';
import { ApplicationRow } from './application.row';
import { PersonRow } from './person.row';

/** What an order sorts by before the id, with an index behind each; `of` says the same of a row that was read. */
interface SortKeys {
  readonly isDescending: boolean;
  readonly columns: readonly string[];
  readonly of: (application: ApplicationRow, selected: Record<string, string>) => readonly string[];
}

const byId = { columns: [], of: () => [] };
// What is not submitted has no time, and goes behind everything that has: one end of time for each direction.
const bySubmission = (never: '-infinity' | 'infinity') => ({
  columns: [`coalesce(application.submittedAt, timestamptz '${never}')`],
  of: ({ submittedAt }: ApplicationRow) => [submittedAt?.toISOString() ?? never],
});
const byName = {
  columns: ['person.familyName', 'person.givenName', 'person.id'],
  of: (_: ApplicationRow, { key_0, key_1, key_2 }: Record<string, string>) => [key_0!, key_1!, key_2!],
};

const orders: Readonly<Record<ApplicationOrder, SortKeys>> = {
  OLDEST_FIRST: { ...byId, isDescending: false },
  NEWEST_FIRST: { ...byId, isDescending: true },
  SUBMITTED_OLDEST_FIRST: { ...bySubmission('infinity'), isDescending: false },
  SUBMITTED_NEWEST_FIRST: { ...bySubmission('-infinity'), isDescending: true },
  NAME_ASCENDING: { ...byName, isDescending: false },
  NAME_DESCENDING: { ...byName, isDescending: true },
};

/** One page of a cycle's applications: one statement, along the index of its order. */
export async function readApplicationPage(
  manager: EntityManager,
  { order, after, limit, ...filter }: ApplicationPage,
): Promise<readonly PlacedApplication[]> {
  const keys = orders[order];
  const query = filtered(manager, filter);
  if (keys.columns.includes('person.id')) query.innerJoin(PersonRow, 'person', 'person.id = application.personId');
  if (after) startAfter(query, keys, after);
  const direction = keys.isDescending ? 'DESC' : 'ASC';
  keys.columns.forEach((column, index) =>
    query.addSelect(column, `key_${index}`).addOrderBy(`key_${index}`, direction),
  );
  query.addOrderBy('application.id', direction).limit(limit);
  const { entities, raw } = await query.getRawAndEntities<Record<string, string>>();
  return entities.map((application, index) => ({
    application,
    place: [...keys.of(application, raw[index]!), application.id],
  }));
}

/** How many there are in all. */
export const countApplications = (manager: EntityManager, filter: ApplicationFilter): Promise<number> =>
  filtered(manager, filter).getCount();

type Query = SelectQueryBuilder<ApplicationRow>;

function filtered(manager: EntityManager, filter: ApplicationFilter): Query {
  const { cycleId, states, role, search, hasDisagreement } = filter;
  const query = manager.createQueryBuilder(ApplicationRow, 'application').where('application.cycleId = :cycleId', {
    cycleId,
  });
  if (states) query.andWhere('application.state = ANY(:states)', { states });
  if (role) query.andWhere('application.role = :role', { role });
  if (hasDisagreement !== null) query.andWhere('application.hasDisagreement = :hasDisagreement', { hasDisagreement });
  if (search)
    query.andWhere(
      `EXISTS (SELECT 1 FROM person WHERE person.id = application.person_id
         AND (given_name || ' ' || family_name || ' ' || email) ILIKE :pattern)`,
      { pattern: `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` },
    );
  return query;
}

function startAfter(query: Query, { columns, isDescending }: SortKeys, after: readonly string[]): void {
  const sign = isDescending ? '<' : '>';
  const names = after.map((_, index) => `:place${index}`);
  const place = Object.fromEntries(after.map((part, index) => [`place${index}`, part]));
  query.andWhere(`(${[...columns, 'application.id'].join(', ')}) ${sign} (${names.join(', ')})`, place);
  // An index of one table alone can begin where the page begins only if it is told so in its own columns.
  if (columns.length > 1) query.andWhere(`(${columns.join(', ')}) ${sign}= (${names.slice(0, -1).join(', ')})`, place);
}
