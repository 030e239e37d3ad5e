import type { EventOf } from '@bookends/events/contracts';
import type { Match } from '../domain/match';

/** The letter that tells the other contexts how a match stands. */
export function matchRecorded(match: Match, eventId: string, at: Date): EventOf<'match.recorded'> {
  const { mentor, mentee } = match;
  return {
    id: eventId,
    type: 'match.recorded',
    programId: match.programId,
    occurredAt: at,
    payload: {
      matchId: match.id,
      revision: match.revision,
      cycleId: match.cycleId,
      mentor: { personId: mentor.personId, applicationId: mentor.applicationId },
      mentee: { personId: mentee.personId, applicationId: mentee.applicationId },
      state: match.state,
      hasMentorConfirmed: mentor.confirmedAt !== null,
      hasMenteeConfirmed: mentee.confirmedAt !== null,
      announcedAt: match.announcedAt.toISOString(),
      confirmBy: match.confirmBy.toISOString(),
      isConfirmationOverdue: match.overdueAt !== null,
    },
  };
}
