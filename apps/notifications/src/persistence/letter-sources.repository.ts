import { toQueryable } from '@bookends/persistence';
import type { DataSource } from 'typeorm';
import { ruleOf } from '../domain/default-program';
import type { LetterFacts, LetterSubject, PersonName, Reader } from '../domain/letter-values';
import type { Letter } from '../domain/letters/letter';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { AddressStanding, LetterReading, LetterSources } from '../usecases/letters';
import { audienceSql } from './audience';

/** Reads what a letter is written from; one statement a letter, whatever it is about. */
export function createLetterSources(dataSource: DataSource): LetterSources {
  const database = toQueryable(dataSource);
  return {
    read: async (address) => {
      const rule = ruleOf(address.template);
      const audience = audienceSql(rule.audience!, 7);
      const { rows } = await database.query(readSql(audience.from, audience.where), [
        address.cycleId,
        address.personId,
        address.template,
        address.occurrenceId,
        address.subjectId,
        rule.kind,
        ...audience.parameters,
      ]);
      return toReading(rows[0] as unknown as Row);
    },
    ofNotices: async (noticeIds) => {
      const { rows } = await database.query(OF_NOTICES_SQL, [noticeIds]);
      const material = rows as unknown as (Material & { noticeId: string; template: NoticeTemplate })[];
      return new Map(
        material.map((row) => [row.noticeId, { template: row.template, facts: toFacts(row), text: row.text }]),
      );
    },
    standingOf: async (address, { programId, subjectId, kind }) => {
      const { rows } = await database.query(STANDING_SQL, [address, programId, subjectId, kind]);
      return rows[0] as unknown as AddressStanding;
    },
  };
}

interface Material {
  readonly reader: Reader | null;
  readonly program: LetterFacts['program'] | null;
  readonly cycle: (LetterFacts['cycle'] & { readonly state: string }) | null;
  readonly subject: (Omit<LetterSubject, 'dueBy'> & { readonly dueBy: string | null }) | null;
  readonly mentor: PersonName | null;
  readonly mentee: PersonName | null;
  readonly occurrence: LetterFacts['occurrence'] | null;
  readonly text: Letter | null;
}

interface Row extends Material {
  readonly isStillDue: boolean;
  readonly isSwitchedOn: boolean;
  readonly hasDeclined: boolean;
  readonly isAddressSuppressed: boolean;
}

function toReading(row: Row): LetterReading {
  const { reader, isStillDue, isSwitchedOn, hasDeclined, isAddressSuppressed, text } = row;
  return {
    isStillDue,
    isSwitchedOn,
    hasDeclined,
    isAddressSuppressed,
    text,
    isCycleCancelled: row.cycle?.state === 'CANCELLED',
    address: reader?.email ?? null,
    facts: toFacts(row),
  };
}

/** Null as long as a letter about it could not be written whole. */
function toFacts({ reader, program, cycle, subject, mentor, mentee, occurrence }: Material): LetterFacts | null {
  if (!reader || !program || !cycle) return null;
  const isPair = subject !== null && subject.kind !== 'APPLICATION';
  if (isPair && (!mentor || !mentee)) return null;
  const about = subject && { ...subject, dueBy: subject.dueBy === null ? null : new Date(subject.dueBy) };
  return { reader, program, cycle, subject: about, mentor, mentee, occurrence: occurrence ?? {} };
}

const personJson = (alias: string): string => `CASE WHEN ${alias}.person_id IS NOT NULL THEN json_build_object(
  'personId', ${alias}.person_id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name,
  'email', ${alias}.email, 'timeZone', ${alias}.time_zone, 'locale', ${alias}.locale) END`;

/** What every letter is written from, once `asked` says which. */
const MATERIAL = `
  ${personJson('reader')} AS reader, ${personJson('mentor')} AS mentor, ${personJson('mentee')} AS mentee,
  CASE WHEN program.program_id IS NOT NULL THEN json_build_object('name', program.name) END AS program,
  CASE WHEN cycle.id IS NOT NULL THEN json_build_object('id', cycle.id, 'name', cycle.name, 'state', cycle.state,
    'timeZone', cycle.time_zone, 'windows', cycle.windows, 'milestones', cycle.milestones) END AS cycle,
  CASE WHEN about.id IS NOT NULL THEN json_build_object('id', about.id, 'kind', about.kind, 'state', about.state,
    'role', about.role, 'dueOn', about.due_on, 'dueBy', about.due_by, 'isMentorPending', about.is_mentor_pending,
    'isMenteePending', about.is_mentee_pending) END AS subject,
  occasion.facts AS occurrence,
  CASE WHEN words.template IS NOT NULL THEN json_build_object('subject', words.subject, 'body', words.body) END AS text`;

const MATERIAL_JOINS = `
LEFT JOIN recipient reader ON reader.person_id = asked.person_id
LEFT JOIN cycle ON cycle.id = asked.cycle_id
LEFT JOIN program ON program.program_id = cycle.program_id
LEFT JOIN subject about ON about.id = asked.subject_id
LEFT JOIN recipient mentor ON mentor.person_id = about.mentor_id
LEFT JOIN recipient mentee ON mentee.person_id = about.mentee_id
LEFT JOIN occurrence occasion ON occasion.id = asked.occurrence_id
LEFT JOIN letter_text words ON words.cycle_id = asked.cycle_id AND words.template = asked.template`;

const OF_NOTICES_SQL = `
SELECT asked.id AS "noticeId", asked.template, ${MATERIAL}
FROM notice AS asked ${MATERIAL_JOINS}
WHERE asked.id = ANY ($1::uuid[]) AND asked.cycle_id IS NOT NULL`;

const readSql = (audienceFrom: string, audienceWhere: string): string => `
SELECT ${MATERIAL},
  EXISTS (
    SELECT 1 FROM occurrence o ${audienceFrom}
    WHERE o.id = $4::uuid AND p.person_id = $2::uuid AND ${audienceWhere}
  ) AS "isStillDue",
  coalesce(switch.is_on, true) AS "isSwitchedOn",
  declined.kind IS NOT NULL AS "hasDeclined",
  dead.address IS NOT NULL AS "isAddressSuppressed"
FROM (SELECT $1::uuid AS cycle_id, $2::uuid AS person_id, $3::text AS template, $4::uuid AS occurrence_id,
  $5::uuid AS subject_id) AS asked ${MATERIAL_JOINS}
LEFT JOIN notice_switch switch ON switch.cycle_id = asked.cycle_id AND switch.template = asked.template
LEFT JOIN suppression dead ON dead.address = lower(reader.email)
LEFT JOIN declined_kind declined ON declined.program_id = cycle.program_id AND declined.person_id = asked.person_id
  AND declined.kind = $6`;

const STANDING_SQL = `
SELECT EXISTS (SELECT 1 FROM suppression WHERE address = lower($1)) AS "isAddressSuppressed",
  EXISTS (SELECT 1 FROM declined_kind WHERE program_id = $2::uuid AND person_id = $3::uuid AND kind = $4)
    AS "hasDeclined"`;
