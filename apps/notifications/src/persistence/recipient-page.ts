import { ruleOf } from '../domain/default-program';
import type { NoticeRecipient, NoticeRecipientPage } from '../usecases/notice-reads';
import { audienceSql } from './audience';

/** The statement that reads a page of the people whom a notice of a cycle concerns, by name; null for one that concerns nobody. */
export function recipientPageSql({
  cycleId,
  template,
  isDueNow,
  search,
  limit,
  after,
}: NoticeRecipientPage): { readonly sql: string; readonly parameters: readonly unknown[] } | null {
  const { audience } = ruleOf(template);
  if (audience === null) return null;
  const { from, where, parameters } = audienceSql(audience, 8);
  const parts = audience.to === 'COORDINATORS' ? 'p.role' : 'p.part';
  const sql = `
SELECT DISTINCT r.family_name AS "familyName", r.given_name AS "givenName", r.person_id AS "personId"
FROM (SELECT id AS cycle_id, program_id, id AS scope_id FROM cycle WHERE id = $1) AS o ${from}
JOIN recipient r ON r.person_id = p.person_id
WHERE ${parts} = ANY ($10::text[]) AND (NOT $2::boolean OR (${where}))
  AND ($3::text IS NULL OR (r.given_name || ' ' || r.family_name || ' ' || r.email) ILIKE $3)
  AND ($4::text IS NULL OR (r.family_name, r.given_name, r.person_id) > ($4, $5::text, $6::uuid))
ORDER BY 1, 2, 3 LIMIT $7`;
  const [family, given, id] = placeOf(after);
  return { sql, parameters: [cycleId, isDueNow, search && patternOf(search), family, given, id, limit, ...parameters] };
}

const placeOf = (after: NoticeRecipient | null): readonly (string | null)[] =>
  after ? [after.familyName, after.givenName, after.personId] : [null, null, null];

/** For ILIKE: the text itself, anywhere. */
export const patternOf = (search: string): string => `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
