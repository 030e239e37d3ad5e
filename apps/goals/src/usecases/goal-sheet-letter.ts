import type { AuditEntry, EventOf } from '@bookends/events/contracts';
import type { GoalSheetStanding, GoalSheetState } from '../domain/goal-sheet';

/** Tells the other contexts how far a sheet is; never what it says. */
export function goalSheetLetter(
  sheet: GoalSheetStanding,
  previousState: GoalSheetState | null,
  envelope: { readonly id: string; readonly at: Date },
): EventOf<'goal-sheet.recorded'> {
  const { id: goalSheetId, version: revision, cycleId, matchId, mentorId, menteeId, state, dueOn } = sheet;
  return {
    id: envelope.id,
    type: 'goal-sheet.recorded',
    programId: sheet.programId,
    occurredAt: envelope.at,
    payload: { goalSheetId, revision, cycleId, matchId, mentorId, menteeId, state, previousState, dueOn },
  };
}

/** The audit entry of something that was done to a sheet; `actorId` null is the clock. */
export function goalSheetEntry(
  sheet: GoalSheetStanding,
  entry: Pick<AuditEntry, 'action' | 'actorId' | 'at' | 'facts'>,
): AuditEntry {
  const facts = { version: sheet.version, edition: sheet.edition, ...entry.facts };
  return { ...entry, facts, programId: sheet.programId, subjectKind: 'goal-sheet', subjectId: sheet.id };
}
