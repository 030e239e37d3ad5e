import type { Audience } from '../domain/notice-rule';

/** A condition of a rule as SQL: `from` joins `o` (occurrence) with `s` (subject) and `p` (person). */
export interface AudienceSql {
  readonly from: string;
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/**
 * Everybody whom an occurrence of the rule concerns now. The same text answers "who gets it" when it fires and "does it
 * still concern this person" at the moment of sending. Parameters are numbered from `first`.
 */
export function audienceSql({ subject, states, to, isPendingOnly }: Audience, first: number): AudienceSql {
  const [kind, inStates, parts] = [`$${first}`, `$${first + 1}`, `$${first + 2}`];
  const subjects = `JOIN subject s ON s.cycle_id = o.cycle_id AND s.kind = ${kind}
    AND (o.scope_id = o.cycle_id OR s.id = o.scope_id)`;
  const where = `s.state = ANY (${inStates}::text[])`;
  if (to === 'COORDINATORS') {
    const coordinators = `JOIN role_holder p ON p.program_id = o.program_id AND p.role = ANY (${parts}::text[]) AND p.is_held`;
    return { from: `${subjects} ${coordinators}`, where, parameters: [subject, states, ['COORDINATOR']] };
  }
  const people = `CROSS JOIN LATERAL (VALUES
      ('APPLICANT', s.applicant_id, true),
      ('MENTOR', s.mentor_id, s.is_mentor_pending),
      ('MENTEE', s.mentee_id, s.is_mentee_pending)) AS p(part, person_id, is_pending)`;
  const pending = isPendingOnly ? ' AND p.is_pending' : '';
  return {
    from: `${subjects} ${people}`,
    where: `${where} AND p.part = ANY (${parts}::text[]) AND p.person_id IS NOT NULL${pending}`,
    parameters: [subject, states, to],
  };
}
