import type { AuditEntry, EventOf } from '@bookends/events/contracts';
import type { Cycle } from '../domain/cycle';
import type { Person } from '../domain/person';
import type { Program } from '../domain/program';
import type { RoleGrant } from '../domain/role-grant';

/** When a letter is written, and its id. */
export interface Stamp {
  readonly id: string;
  readonly at: Date;
}

export function programLetter(program: Program, { id, at }: Stamp): EventOf<'program.recorded'> {
  const { id: programId, revision, name, timeZone, objectives } = program;
  const payload = { revision, name, timeZone, objectives: [...objectives] };
  return { id, type: 'program.recorded', programId, occurredAt: at, payload };
}

/** What other contexts know of a cycle: its dates and the policies that are theirs to keep. */
export function cycleLetter(cycle: Cycle, { id, at }: Stamp): EventOf<'cycle.recorded'> {
  const { id: cycleId, programId, revision, name, state, template, timeZone, windows, milestones } = cycle;
  const { confirmWithinDays, goalSheetDueDays, isScoreShownToPair } = cycle.policies;
  const policies = { confirmWithinDays, goalSheetDueDays, isScoreShownToPair };
  const calendar = { windows: [...windows], milestones: [...milestones] };
  const payload = { cycleId, revision, name, state, template, timeZone, ...calendar, policies };
  return { id, type: 'cycle.recorded', programId, occurredAt: at, payload };
}

export function personLetter(person: Person, { id, at }: Stamp): EventOf<'person.recorded'> {
  const { id: personId, revision, email, givenName, familyName, timeZone, locale } = person;
  const payload = { personId, revision, email, givenName, familyName, timeZone, locale };
  return { id, type: 'person.recorded', programId: null, occurredAt: at, payload };
}

export function roleLetter(grant: RoleGrant, { id, at }: Stamp): EventOf<'role.recorded'> {
  const { programId, personId, role, isHeld, revision } = grant;
  return { id, type: 'role.recorded', programId, occurredAt: at, payload: { personId, role, isHeld, revision } };
}

export function cycleEntry(
  cycle: Cycle,
  entry: Pick<AuditEntry, 'action' | 'actorId' | 'at' | 'reason' | 'facts'>,
): AuditEntry {
  return { programId: cycle.programId, subjectKind: 'cycle', subjectId: cycle.id, ...entry };
}
